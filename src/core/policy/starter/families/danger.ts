import { either } from './either.ts';
import { list } from './list.ts';

/** Dangers that nobody names in passing. */
const THREATS = list(`
# weather, water and earth
tornado|tornadoes|twister|funnel_cloud|hurricane|typhoon|cyclone|tropical_storm|thunderstorm|thunderstorms|windstorm|hailstorm|supercell|squall|blizzard|whiteout|ice_storm|snowstorm|winter_storm|freezing_rain|derecho|microburst|severe_weather|bad_weather|line_of_storms|line_of_bad_storms
flash_flood|flash_flooding|flooding|floodwater|floodwaters|high_water|storm_surge|tsunami|tidal_wave|ice_jam|undertow|rip_current
black_ice|avalanche|earthquake|quake|aftershock|landslide|mudslide|rockslide|sinkhole|extreme_heat|extreme_cold|dangerous_heat|dangerous_cold|heat_wave|heat_dome|cold_snap
# fire and air
wildfire|wildfires|brush_fire|grass_fire|forest_fire|house_fire|structure_fire|warehouse_fire|tank_fire|blaze|inferno|ash_cloud|fumes|gas_smell|bad_air|toxic_air|explosion|explosions
gas|chemical|fuel|ammonia|chlorine|propane|sewage|acid|oil|radiation|methane|carbon_monoxide leak|leaks|leaking|spill|spilled|release|cloud|vapor|fire
gas_leak|chemical_cloud|chemical_spill|hazmat|hazmat_situation
# people and beasts
active_shooter|shooter|gunman|armed_man|armed_woman|armed_suspect|armed_person|gunfire|hostage|barricaded|bomb_threat|bomb|suspicious_package|stabbing|police_activity|police_emergency|police_situation|police_action|manhunt|riot|lockdown|escaped_inmate|fugitive
mountain_lion|cougar|rabid_dog|alligator
# things that fail
downed|live|fallen|hanging wire|wires|power_line|power_lines|line|lines
main_broke|main_break|main_has_broken|pipe_burst|e_coli
hazardous|dangerous|emergency situation|conditions|condition
code red|black
derailment|pileup|train_derailment
`);

/** Things that can be a danger and are mostly none. */
const COMMON_DANGERS = list(`
storm|storms|hail|lightning|wind|winds|gusts|wind_chill|wind_chills|flood|floods|surge|rapids|current|ice
fire|fires|flames|embers|smoke|plume|blast|shots|shooting|crash
bear|bobcat|bull|bacteria|contaminated|contamination|contaminant
`);

/** Places and works that can fail or overflow. */
const COMMON_PLACES = list(`
river|creek|dam|levee|dike|spillway|reservoir|lake|floodwall|flood_gates
wires|trees|tree|limbs|lines|poles|debris|bridge|roof|wall|building|crane|scaffold|tower|water_main
`);

/** What can hurt people. */
export const HAZARDS = [...THREATS, ...COMMON_DANGERS, ...COMMON_PLACES];

/** Says that a danger is doing its work, or is on its way. */
const HAPPENING = list(`
is|are|has|have|was|were|may|might|will|could|can|keeps (not|now|still|rapidly|quickly|already|just|been|be|going_to_be|going_to) happening|burning|spreading|moving|rising|growing|coming|heading|approaching|closing|leaking|falling|failing|breached|breaking|broken|burst|jumped|crossed|topping|overtopping|overtopped|flooding|flooded|hold|crest|cresting|crested|loose|out_of_control|reported|spotted|sighted|confirmed|seen|down|under_stress|come_over|coming_over|over_the|over_its|on_the_loose|on_the_ground|at_large|nasty|dangerous|deadly|bad|severe|brutal|fierce|life_threatening|collapsing|collapsed|giving_way|going_under|drifting|blowing|ripping|exploded|hit|hitting|strike|struck|underway|under_way|in_effect|developing|escalating|worsening|here|near|headed|on_its_way|on_their_way|in_progress|unsafe|toxic|everywhere
on the ground|loose|way|move
going under|over|up
out of its|control
touched down
in our|the air|area|water
right now|outside
incoming|imminent|inbound|approaching|headed|heading|en_route|on_its_way|on_their_way|expected_tonight|is_upon
warning|emergency|alert
reported (by|in|at|near|on)
heading|headed|coming|moving this|our|your|for|toward|towards|into
`);

/** Says that a danger is here or near. */
const NEAR = list(`
near|at|on|in|along|downwind|outside|inside|around|by (of) the|our|your|route|downtown|town|*
brace|brace_yourselves|hang_on|hold_on|buckle_up|hunker_down|stay_safe|be_careful|be_safe|watch_out|heads_up|look_out|pray|yikes|beware
`);

/** Before the name of a hazard. */
const THERE_IS = list(`
there is|are|has_been|have_been|was|appears; there's; reports of; we have|got|see; we've got; heads_up|alert|caution|careful|watch_for|beware|beware_of|ongoing|extreme
`);

/** Somebody is already dealing with it. */
const RESPONDERS = list(`
crews|firefighters|units|officers|engines|teams|deputies|police|medics|we (are|is|were|have_been) (now) at|fighting|battling|responding|working|called_to|dispatched|sent_to|on_scene|on_the_scene|en_route
`);

/** A danger at hand: the commoner its name, the more must be said of it. */
export const DANGER_AT_HAND = [
  { one: RESPONDERS, other: [...THREATS, ...COMMON_DANGERS], ordered: true },
  { one: THREATS, other: [...HAPPENING, ...NEAR], ordered: true },
  { one: [...COMMON_DANGERS, ...COMMON_PLACES], other: HAPPENING, ordered: true },
  { one: THERE_IS, other: [...THREATS, ...COMMON_DANGERS], ordered: true },
];

/** Words that send people into safety, which nobody says without a danger at hand. */
export const PROTECT = list(`
on|in|under lockdown; water|river|creek is|was|has|keeps (*) coming|rising|pouring|over|up_to|rushing|flowing|spilling|topped|jumped; evacuate|evacuating; evacuation|evacuations (order|orders) (is|are) (now) order|orders|ordered|now|under_way|underway|in_effect|for|mandatory|continue|continues; mandatory|forced|voluntary evacuation|evacuations; get|getting|run|flee|leave|go|move|head|climb (*) out_now|to_high|to_higher|to_safety|to_safe|uphill|away_from_the_river|away_from_the_fire
shelter in place; take|taking|seek|find cover|shelter (now|immediately|at_once|inside); get out now|of_there|while|of_the_area|of_the_way|of_town; leave|vacate (the|your|this) (*) area|building|homes|houses|home|house|neighborhood|block|premises|scene; to leave your|their homes|home|houses
stay|keep|remain|get (well|far) away|back|clear|off|out (from|of) (the) river|creek|area|scene|lake|beach|ice|flood|water|fire|bridge|site|plant|windows; stay|remain|keep|get|go (*) indoors|inside (now|and|with|until|please|*); lock|bolt|barricade (your|all|the) (*) doors|door|windows; close|shut|seal (all|your|the) (*) windows; hide (stay) now|quiet|inside
boil your|all|the|tap (*) (water); do not|don't|stop drink|drinking (the|this|your|any) (tap) water|it|tap; do not|don't|stop use|using (the|this|your|any) (tap) water|tap; turn around if|now; do not go|return|approach|enter|travel (near|into|through|to|out|any|the|there); do not drive|touch near|into|through|to|out|any|the|there; avoid it|the_area|the_scene|that_area|the_river|downtown (if|until|*)
everyone|everybody|all|anyone|residents|families|people|folks|neighbors (*) .. should|must|need_to|needs_to|has_to|have_to|better (now) (*) leave|go|move|get|evacuate|shelter|head|stay_in|stay_inside|take
take|taking (*) action|precautions|cover now|immediately|to|if|*; protect yourself|yourselves|your_family (from|and|*); see|smell (the) flames|gas go|leave|run|get; if you can see the
must|should|need_to|have_to|has_to|ordered_to|asked_to|asking_you_to|told_to|time_to evacuate|leave_now|shelter|flee|take_cover|get_out
`);

/** Danger told of, prepared for, or over. */
export const NO_DANGER = list(`
# what does not come at once
without warning; class|classes|workshop; tips|advice from|for|on; know|learn your|the|what|how
# over
lifted|ended|contained|resolved|all_clear|no_longer|in_custody|caught|recovered; is|are|was|were (now|all) fixed|contained|safe|closed_for|over_now; road|block|area is (now) open|clear|safe; may|can (now) go outside|home|back|return; gas_leak|fire|break|flames is|was|are (now) out|fixed|over|under_control; under control
if you smell|spot|hear
smell gas
broke into|theft|thefts|burglary|burglaries|break_ins|stolen
fireworks
recipe|recipes|tour|tours|book_club
put|knocked|puts|putting out|down a|the (*) (*) fire|fires|blaze|flames
no_one|nobody|none was|were hurt|injured|harmed
is|are open again
cause of the fire
# prepared for
drill|drills on|at|is|for|today|will|this|with|runs|and; fire|evacuation|lockdown|tornado|siren|camp drill|drills; practice|exercise|simulation|rehearsal; plan|plans|kit|kits|checklist|tips|guide|season|prevention|insurance|awareness|preparedness|readiness; fire|water|grill|storm|home|gas safety; test of|is|only|on; only a test; this is a test; siren|sirens (*) test|tests|will; test (*) (*) siren|sirens; sirens on|at; what to do if; how to; learn|talk|class|workshop|course|webinar|training|camp; know your; sign up; before a|the|you (*) storm|flood|fire|hurricane|blizzard; if a|an|there|your (*) (*) (*) comes|breaks|starts|happens|hits|strikes; no action is|needed; do not need|have to
# told, sold and played
adoption|adopt|fundraiser|sale|show|exhibit|market|movie|film|concert|museum|history|anniversary|rumor|rumors|photo_contest|trail_cleanup|vote|quilt|festival|slide|slides|parade|game|ballet|play|book|books; last|in year|month|{number}|year's; yesterday; years ago
get out and; run don't; take cover our; after the season; smoke alarm|alarms|detector|detectors; water bill|bills|fee|slide|fountain|park|bottle|wise|meter|meters|desk_is|aerobics|fitness; fire truck|trucks|hydrant|hydrants|pit|pits|academy|museum|extinguisher|code|station_open
`);

/** Things and places that have a danger in their name. */
export const NAMED_AFTER_DANGERS = list(`
riot of
is down to one|two|a|{number}
storm drain|drains|drainage|sewer|sewers|water|shelter|shelters|cleanup|numbers|chaser|chasers|window|windows|door|doors
wind turbine|turbines|farm|farms|chime|chimes|ensemble|quintet|instruments|power
fire station|stations|department|departments|marshal|captain|chief|lieutenant|lieutenants|truck|trucks|engine|hydrant|hydrants|pit|pits|pension|code|alarm|academy|museum|season|lane|lanes|drill|extinguisher|trail|safety|prevention
flood map|maps|plain|insurance|control|shelter|wall|zone|zones|relief
flu|tetanus|rabies|measles|booster|camera|screen|best|free|your shot|shots
building code|codes|permit|permits|for|inspector|inspectors|manager|lot|plans
lazy|tree river|lighting|ordinance|walk|planting
tree trimming|board|city|sale|lights|inventory|canopy|killer
ice cream|rink|skating|hockey|chest|age|breaker
current hours|events|openings|rates|issue|members|plan
bear|bull creek|run|lake|market|den|claw
film|photo|video|movie shooting
`);

/** The parts of a warning. */
export const WHO_SAYS = list(`
fire|police|sheriff|health|water|county|state|nws|weather|emergency|city|utilities|utility|gas|power|officials|officers|firefighters|engineers|crews|pd (department|service|works|office|management|rescue|company|officials|crews|desk|chief) says|say|asks|orders|reports|report|ask|order|warns|advises|warn|told|confirmed|issued|confirm
marlow (falls|county) fire|police|pd|water|county|utilities|public|schools|rescue|ems|health|emergency
county|city|state fire|health|emergency|sheriff|police; public works; emergency management; weather service; fire|police|sheriff's|health|water department|rescue|office
`);
export const UNTIL_WHEN = list(`
until further notice; next update; more|update|updates|word|news|again at|by|every {number}|noon|midnight; by|until|till|through|before (about) {number}|noon|midnight|dark|morning|dawn|tonight|tomorrow|evening|sunrise|monday|tuesday|wednesday|thursday|friday|saturday|sunday|dusk
in|within|for|next|at_least|about (the) (next) {number}|an|one|two|three|a_few|several (to|or) ({number}) (more) hour|hours|minutes; {number} to {number}; from {number}; all day|night|afternoon
`);
export const WHAT_TO_DO = list(`
must|should|need_to|have_to|please (*) leave|evacuate|go|get|seek|avoid|stay|use|close|shut|move|boil|turn|take|keep|shelter|lock|call|walk|drive|remain|head|climb|hide|find|check|bring|wear|limit|cancel|park|report
do not|don't|avoid|boil|evacuate|shelter|lock|close|seek|leave|go|turn|move
`);
export const WHERE = list(`
zone|ward|district|exit|exits|mile|precinct {number}; {number} block|blocks|mile|miles; between * and; in|near|at the (*) (creek|river|bridge|school|plant|mill|yard|dam|lake|park); north|south|east|west (*) side|end; downtown|citywide|countywide; route|highway|interstate|road {number}
`);

const CLOSED = either(`
  closed shut blocked impassable underwater under_water off_limits evacuated evacuating on_lockout on_lockdown
  locked_down in_lockdown cleared_for cleared_out down_to_one_lane icy slick a_sheet_of_ice jammed gridlocked
  without_power backed_up flooded flooding buried washed_out covered barricaded stopped stalled stuck snarled
  suspended delayed canceled cancelled detoured diverted grounded halted on_hold
  out off down dark dead offline not_working flashing knocked_out lost unavailable broken busted disrupted
  dry brown cloudy cut_off unhealthy hazardous unsafe contaminated tainted
`);

/** Places, ways, lines and services that can fail. */
export const THINGS = list(`
road|roads|street|streets|avenue|boulevard|lane|lanes|drive|highway|interstate|freeway|route|routes|ramp|ramps|exit|exits|bridge|bridges|overpass|underpass|tunnel|intersection|crossing|crossings|sidewalk|sidewalks|footpath|path|trail|trails|bike_path|traffic|on_ramp|off_ramp|tracks|both_directions|northbound|southbound|eastbound|westbound
main|elm|oak|pine|cedar|birch|maple|ash|mill|canal|dock|hill|park|first|second|third|fourth|fifth|2nd|3rd|4th|5th|6th|7th|8th|9th (street|st|road|avenue)
beach|beaches|pool|pools|splash_pad|boat_ramp|boat_launch|marina|pier|dock|lake|pond|river|creek|park|parks|playground|campground|library|city_hall|rec_center|recreation_center|center|building|school|schools|campus|hall|station|depot|garage|garages|lot|lots|lobby|office|offices|counter|clinic|museum|courthouse|airport|terminal|plaza|downtown|gym|landfill|restroom|restrooms
power|electricity|water|heat|gas|internet|wifi|phone|phones|phone_lines|911|911_lines|911_service|sewer|signals|signal|traffic_lights|traffic_signals|lights|streetlights|sirens|service|cell_service|website|app|site|portal|system|systems|server|servers|network|elevator|elevators|escalator|air_conditioning|ac|card_readers|hydrants|dispatch|tap|taps|tap_water
bus|buses|bus_route|train|trains|ferry|ferries|shuttle|shuttles|trolley|streetcar|flights|trucks|plows|trash_trucks|transit|rides|paratransit|air|air_quality
`);
export const FAILING = list(`
is|are|was|were|has_been|have_been|will_be|remains|remain|stays|stay|still|now|currently|all|both|has|have|went|goes|going|being|gets (now|still|all|both|also|currently|temporarily|partially|completely|been|gone|entirely|totally|not) ${CLOSED}
${CLOSED} (because|due|after|while|from|between|at|near|on|by|until_further|to|in|across|all|downtown|both|for) (*)
closed|blocked|flooded|impassable|evacuated
isn't|aren't|not|no_longer running|working|open|safe|passable|available|moving|letting
`);

/** Trouble by its own name. */
export const TROUBLES = list(`
# lines and pipes
power|water|phone|internet|network|cell|911|electrical|gas|service|heat outage|outages|failure|cut|loss|blackout|disruption|interruption|shutoff; water|sewer|gas (main) (has) break|broke|broken|burst|rupture|ruptured|breaks; main (has) break|broke|broken|burst|rupture|ruptured; gas|water|sewage|sewer|chemical|fuel|oil|ammonia|chlorine|propane leak|spill|overflow|backup|release (in|at|on|near); no heat|water|power|phones|internet|hot_water|gas|service|bus_service at|in|on|for|to|from|across|until|downtown|right; we've|we_have|we lost (the|power|our|water|internet|phone|heat) (*)
# roads
crash|accident|collision|wreck|pileup|rollover|derailment|fire with|on|at|near|has|blocks|involving|blocking|closes|closed; tree|trees|wires|line|lines|pole|poles|limb|limbs|branch|power_line|power_lines (is|are) down|across|blocking|blocked; downed|fallen tree|trees|line|lines|power|wires|limb|pole; sinkhole|mudslide|rockslide|landslide|debris|ice|flooding|high_water|smoke|fog|crash|gas_leak|chemical_spill (has|is|have|are) on|in|at|near|across|along|from|over|opened|covering; expect delays; detour (in) place|around|is|signs_are|at|on; traffic is (being) *; cut through on; loose bull|cow|cows|horse|horses|pigs|dog|bear|cattle
# danger at hand
structure|brush|grass|house|apartment|warehouse|kitchen|car|vehicle|garage|trash|dumpster|wild|tank|ridge fire (at|on|near|in|off|is|has|*); crews|team|units|firefighters|officers|hazmat|deputies (are) on_scene|on_the_scene|responding|at_the_scene; hazmat (team|crew|situation|incident|response|*) ; (heavy|large|increased) police|fire|law_enforcement|emergency presence|activity|situation|response; active|ongoing incident|scene|investigation|situation|shooter; lockdown|lockout|shelter_in_place|manhunt; search|searching|looking for an|armed|a_suspect|a_missing; search is on|underway|under_way; armed man|suspect|person|robbery; suspicious package|device|item|vehicle; smoke on|in|over|from|has; heavy|thick smoke|fog; evacuated everyone|as|due|because|while; missing {number}|man|woman|boy|girl|child|teen|elderly|person; last seen; left .. on foot; cleared for lightning; e coli|bacteria|algae|bloom found|in|has|detected|at; stay|keep|steer (well) out|off|clear|away (of|from) (the) (ice|water|area|river|beach|creek|road|street|bridge|it|scene|lake|*) ; avoid (the) area|it|street|road|route|downtown|scene|intersection|*; turn around; treat (it|them|every|all|each|dark) (dark) (light|lights|signal|signals|intersections) (as) (a) four|4|all way; use caution|another_route|an_alternate|other_routes|alternate; find another|a_different|an_alternate|other way|route|routes; go|drive around by|it|on|via|the; please avoid; seek an alternate
# orders in force
snow|heat|water|weather|local|air_quality|state_of|cold|wind|drought|ice emergency|alert|warning|advisory (is|has|remains|are) (now|been) (in_effect|in_place|declared|begins|continues|active|issued|covers|for|on|in|*) ; boil your|order|all|tap|water (notice|advisory|order|water) (in|for|covers|is|*); do not drink|swim|use (the|tap|or|in|any|*) (water|*); don't drink|swim (the|in|*) ; must evacuate|leave|shelter; evacuate now|zone|immediately; seek|take shelter|cover|higher; close|keep|shut (your) (all) windows (closed|shut); move your cars; no parking on|along; stay|remain|keep inside|indoors (and|with|until|*); lock (your|the|all) doors; unhealthy range|air|level|levels
`);

/** The end, the next word, or no alert at all. */
export const ENDS = list(`
# an end
until|through|till|til noon|midnight|morning|dark|dawn|dusk|evening|tonight|tomorrow|further_notice|friday|monday|tuesday|wednesday|thursday|saturday|sunday|next|about|at_least|around|the_end|spring|summer|fall|winter|may|june|july|august|{number}|late|early|lunch|sunset|sunrise|then|school
next update; update|updates|post|word|again|news at|by|every|in|when; by noon|midnight|morning|dark|tonight|tomorrow|dinner|lunch|sunrise|sunset|dawn|evening|the_end; for about|another|the_next|at_least|{number}|an|a_few|several|one|two|three (more) hour|hours|minutes|days|weeks|{number}; {number} (to|or) ({number}) hours|hour|minutes|days|weeks
this|next week|weekend|evening|summer|month; all day|week|night|month|summer|year|season; tomorrow; starts|begins|will_be_cleared|will_end|will_reopen|ends|resumes|resume; for the season|winter|summer|year|rest; for good; for renovation|renovations|the_holiday|training|inventory|cleaning|paving
# over
lifted|reopen*|restored|over_and|ended|fixed|repaired|resolved|contained|expired|all_clear|no_longer|found_safe; is|are now|back|all|fully|again|both open|safe|clear; is|are back|over|out_of_danger; all lanes are|is; were|was out|down|closed|off|evacuated for|from|this|yesterday; yesterday; last night|week|year|month
# no alert
report it|outages|an_outage|a_pothole|potholes; power outage report; sign up; drill|sale|class|festival|museum|practice|workshop|plan|plans; set up for; road closed signs; block party|parties; tips|season|prevention|did_you_know|how_to|learn; avoid the rush|line|lines|wait|crowd|crowds|fee|fees|late|penalty; do not avoid; closed captions|caption|session; want alerts; before|if you|a|the|your (*) (*) (goes) out|outage|storm|flood
`);
