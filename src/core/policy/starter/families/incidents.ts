import { either } from './either.ts';
import { list } from './list.ts';

/** Crimes, by their names. */
export const CRIME = either(
  'robbery robberies burglary burglaries break_in break_ins theft thefts larceny shoplifting carjacking carjackings',
  'mugging muggings assault assaults stabbing stabbings shooting shootings gunfire gunshot gunshots',
  'shots homicide murder killing rape kidnapping abduction hostage arson vandalism looting hit_and_run road_rage',
  'drive_by home_invasion domestic_violence elder_abuse child_abuse trafficking hate_crime manslaughter battery',
  'drug_deal drug_deals drug_dealing dealers street_race street_racing sideshow stalking prowling indecent_exposure',
);

/** People who do or may do harm. */
export const CRIMINAL = either(
  'robber robbers burglar burglars thief thieves gunman shooter attacker mugger arsonist kidnapper vandal vandals',
  'prowler prowlers intruder intruders trespasser looter looters drunk_driver impaired_driver wrong_way_driver',
  'suspect suspects peeping_tom stalker predator fugitive assailant carjacker pickpocket shoplifter dealer',
);

/** Fires, wrecks, leaks, floods and the like. */
export const DISASTER = either(
  'blaze flames wildfire wildfires brush_fire grass_fire house_fire structure_fire explosion explosions burning_car',
  'crash crashes wreck wrecks collision rollover pileup fender_bender derailment car_crash bus_crash gas_leak gas_smell gas_odor',
  'chemical_spill chemical_leak fuel_spill hazmat chlorine_leak chlorine_gas ammonia_leak ammonia_cloud carbon_monoxide fumes flash_flood flash_flooding',
  'floodwater floodwaters tornado twister landslide mudslide avalanche sinkhole downed_line downed_lines downed_wire',
  'downed_wires downed_power_line downed_power_lines live_wire live_wires power_line_down wires_down line_down',
  'bomb_threat bomb_threats suspicious_package active_shooter overdose overdoses drowning drownings hostage_situation',
);

/** What happens to bodies: the ambulance is needed. */
const BODILY = either(
  'unconscious unresponsive bleeding choking drowning trapped stranded pinned collapsed collapses seizure stroke',
  'heart_attack heart_attacks chest_pain chest_pains overdosed overdosing hurt injured wounded stabbed shot beaten stuck suicidal not_breathing',
  'passed_out passing_out cardiac_arrest having_a_baby in_labor dizzy in_distress in_danger in_trouble in_crisis lost',
);

/** A crime or an emergency as somebody may meet it or report it. */
export const EMERGENCY = list(`
# named
${CRIME}
${CRIMINAL}
${DISASTER}
fire|fires|smoke|accident|accidents|attack|attacks|bomb|explosion|rescue|lockdown
crime|crimes|emergency|emergencies|danger|violence|911_call
abuse|abused|neglect|threatened|robbed|attacked|followed|stalked|harassed|burgled|mugged|molested

# somebody is hurt or gone
${BODILY}
someone|somebody|anyone|anybody|person|people|child|kid|kids|man|woman|you (is|are|gets|who|who's) (*) ${either(BODILY, 'drunk down not_moving breaking stealing following casing peering prowling screaming fighting armed')}
missing|lost child|person|kid|boy|girl|man|woman|toddler|hiker|swimmer|senior|adult|teen
child|kid|son|daughter|parent|toddler|grandma|grandpa|loved_one (is|are|has|goes|went|been|gone) missing|gone|locked|lost|fell|hurt|drowning|wandered
kid|child|baby|toddler|somebody|someone (*) fell|fallen|falls
locked in a|the|your (hot) car|cars|vehicle
child|kid|baby|dog|pet|toddler .. hot|locked car|cars
end|ending|take|taking|kill|killing your|my|their|his|her life|self
hurting|harming|killing|hurt|harm|kill yourself|themselves|himself|herself
thoughts|thinking of|about suicide
feel|feels|feeling|felt unsafe|threatened|in_danger
unsafe at home
drunk|impaired|wrong_way|erratic driver|drivers|driving

# things gone wrong
smell|smelled|smelling|whiff (of) (rotten|natural) gas|smoke|chemicals|propane|eggs|burning
gas|chemical smell|odor|leak
line|lines|wire|wires|pole (is|are) (down|sparking|arcing|live)
live|downed|sparking|fallen|down (power) wire|wires|line|lines
power (line|lines) down
stuck on|in the|an|your (thin) ice|river|water|elevator|flood|mud|snow
(by|in|from) high|rising|flood|floodwater|fast water|waters
flood|floods|flooded|flooding
smoke|alarm|detector (alarm) (is) going|chirping|sounding off
on fire
weapon|gun|knife|armed|gunmen|rifle
dog|bear|coyote|snake|animal|bee attack|attacks|bite|bites|attacking|biting
bear|coyote|mountain_lion|rabid_animal|alligator|cougar in|on|near|at
breaking|breaks|broke|broken|break in|into|ins
stealing|steals|stole|stolen|robbing|casing|trespassing|looting|tagging|vandalizing
suspicious person|people|man|vehicle|car|activity|package|behavior|anything
anything|something|someone|somebody suspicious
fight|fights|fighting|brawl
in progress|the_act
car|truck|bus|bike crash|wreck|accident|crashes
see|hear|heard|spot shots|shot|screaming|screams|gunshot
`);

/** The same words where nothing is burning. */
export const NOT_EMERGENCY = list(`
# fire and police as trades and houses
fire|police crew|crews will|visit|train|trained|inspect|test|check|flush|teach|read|host
fire|police|sheriff|ambulance|rescue department|station|stations|truck|trucks|chief|chiefs|engine|engines|hydrant|hydrants|museum|academy|safety|prevention|drill|drills|season|marshal|code|pit|pits|alarm|inspection|inspections|lane|lanes|tour|budget|board|district|hall|house|explorers|cadets|ban|extinguisher|escape|dog|dogs|union|boat|fighter|sale|works|wants|hats|hat|pension|bell|bells
fire|crime|theft|burglary|violence|overdose|suicide|flood|abuse|drowning|rescue|crash|accident|robbery|assault|arson|emergency prevention|novel|novels|fiction|book|books|movie|show|lab|map|maps|data|statistics|stats|rate|rates|trends|insurance|report|reports|awareness|education|training|class|classes|kit|kits|plan|plans|drill|preparedness|management|exercise|fund|grant|shelter|dogs|victims_week|stoppers|watch|watches|course|podcast|analyst
emergency manager|management|kit|kits|plan|plans|preparedness|fund|contact|contacts|supplies|services|room|operations|drill|alerts|signup|sign_up|number|numbers|radio|exit|vehicle|vehicles|shelter|meeting
camp|bon|cooking|ring|wood|sure|fire_pit|grill fire|fires
fires|fire up|for_cooking|on_all
gunfire|war|heart|panic|art|snack attack attack
(heart) attack ad|ads|on_the
lost and_found|pet|pets|dog|cat|cats|dogs|ring|keys|phone|glove|item|items|hat|book|books|mitten|tooth
lost a|an|your (*) bike|glove|ring|dog|cat|pet|hat|scarf|keys|phone|wallet|game
missing pickup|pickups|cart|carts|bin|trash|recycling|tooth|sock|letter|piece|page|sign|book
smoke alarm|alarms|detector|detectors battery|batteries|test|tests|install|installs|check|checks|program|free|giveaway|for|this|are|drive
carbon monoxide alarm|alarms|detector|detectors install|installs|check|for|free|giveaway
crash course|courses
crash|crashed (on|at) the couch|party
shots at|for|clinic|of_the|in_the_arm|and_vaccines
flu|measles|covid|pet|dog|rabies|free|photo|booster|allergy|screen|head|long|big|great|nice shot|shots
shot of|put|glass|clock
stuck on_a|with_a (word|problem|book|question|form|page)
stuck in traffic|line|your_head
hurt or|our|your|to|feelings
getting|get lost in
bomb|egg cyclone|bath|hunt
rescued one|a|two|three|our|the (*) kite|kites|cat|cats|dog|dogs|duck|ducks|ducklings|owl|turtle|goose|geese|kitten|kittens|deer|plants|bike
tornado|siren|sirens drill|test|season|watch
battery recycling|drop|charge|charger|pack|powered|box|day
flooding our_inbox|in
dealer|dealers auction|show
dog|animal|pet rescue|rescues
rescue dog|dogs|cat|cats|group|groups|squad|team|swim
fight|fighting for|the|food|back|hunger|cancer|blight|litter|invasive|fatigue|climate
break in your|new|the_shoes
photo|photos|picture|pictures|drawing|drawings of (the|your|our) fire
flood map|maps|insurance|zone|plain|plains|meeting|wall|gate|gates|control
suspicious mail|link|links|email|emails|text|texts|charge|charges
smoke free|signals|house|shack|out
attack of
murder mystery|mysteries|hornets|ballads
mystery|true crime
danger zone_movie|tree
stealing|steal the_show|home|bases|hearts
`);

/** Said of lessons, counts, history and play rather than of what is happening. */
export const NOT_NOW = list(`
# vaccines
flu|vaccine|vaccines|vaccination|booster|shingles|tetanus|measles|rabies|nurse
# lessons
class|classes|workshop|workshops|training|trains|academy|cadets|prevention|drill|drills|exercise|seminar|webinar|course|courses|camp|lesson|lessons|learn|practice|kit|kits|teach|teaches|reverse|reverses|naloxone|narcan|teaching|prevent|preventing|tips_to|tips_for|self_defense|certified|certification|curriculum
# play and shows
ask_about|how_to_start|block_watch|coffee_with|museum|exhibit|exhibits|tour|tours|novel|novels|book|books|movie|movies|film|story_time|podcast|play|barbecue|breakfast|open_house|festival|fair|parade|contest|mascot|costume|costumes|trivia|photos|photo|caption|favorite|book_club|reads|music|concert
# money, law and meetings
budget|grant|grants|fundraiser|hearing|council|survey|ordinance|levy|bond|contract|insurance|permit|permits|fee|fees|hiring|recruiting|jobs|apply|sentenced|trial|verdict|convicted|pleaded|lawsuit|settlement
# counts and history
statistics|stats|data|percent|annual|compared|average|fell|rose|dropped|decline|declined|fewer|trend|trends|report_shows|history|historic|anniversary|memorial|remember|years_ago|decades|century|in_1*|since_1*|19*|1936|remembrance|ceremony|honor|honors|honored|honoring|award|awards|medal|thank|thanks|sworn|swore|retire|retires|retirement|promoted
# trying things out
siren|sirens test|tests
test|testing|tests of|the|our|will
`);
