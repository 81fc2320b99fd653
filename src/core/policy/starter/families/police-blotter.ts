import { either } from './either.ts';
import { CRIME, CRIMINAL, DISASTER } from './incidents.ts';
import { list } from './list.ts';

const RESPONDERS = either(
  'officer officers police detective detectives deputy deputies investigator investigators trooper troopers pd sheriff',
  'firefighter firefighters crew crews medic medics ranger rangers negotiators divers dive_team swat responders',
);
const VICTIM = either(
  'man woman men women boy girl boys girls child children teen teens teenager person people jogger cyclist pedestrian',
  'driver passenger rider motorcyclist clerk victim resident residents family officer firefighter student students',
  'worker shopper neighbor homeowner toddler couple walker runner someone somebody anyone two three four several',
  'one grandmother grandparents senior seniors hiker swimmer kayaker boater delivery_driver cashier carrier',
);
const STEALABLE = either(
  'car cars truck trucks vehicle vehicles pickup van suv bike bikes bicycle bicycles scooter scooters motorcycle',
  'package packages mail purse purses wallet wallets tool tools copper wire catalytic_converters converters trailer',
  'catalytic_converter checks jewelry gun guns cash phone phones laptop laptops plates generator garage garages home',
  'homes house houses shop store stores shed sheds business businesses window windows mailbox mailboxes apartment',
  'apartments church school bank register sign signs statue memorial plaque tires',
);

/** A crime or an emergency told of; when or where makes it news. */
export const HAPPENED = list(`
${CRIME}
${CRIMINAL}
${DISASTER}
${either('a the this another big large small house structure apartment kitchen car vehicle garage barn warehouse dumpster attic chimney forest electrical commercial two-alarm')} fire|fires|blaze ${either('at on in near off along outside has have is was broke burned burning damaged destroyed spread started that by this last early late overnight tonight yesterday today')}
fire|fires|smoke ${either('at on in near along outside has have is was broke burned burning damaged destroyed destroys damages displaces spread started last early late overnight tonight yesterday today')} (a|an|the|two|three|this|last|late|early|at)
accident|attack|attacks|bombing|blast|rescue (on|at|in|near|along|outside|has|involving) on|at|in|near|along|outside|has|involving
(man|woman|person|someone|somebody|suspect) with|has|had|holding|waving|carrying|brandishing a|an (*) knife|gun|weapon|bat|machete|rifle|axe|handgun|pistol
bear|coyote|mountain_lion|cougar seen|spotted|attacked|sighted
# done to things
${STEALABLE} (*) (was|were|been|being|are|is) (*) ${either('stolen taken robbed burglarized vandalized smashed damaged looted cut broken_into hit ransacked torched burned spray_painted forced_open rifled set_on_fire slashed')}
${either('stole steal stealing smashed smashing vandalized burglarized robbed broke_into breaking_into cut cutting slashed torched snatched swiped ransacked')} (*) (*) (*) ${STEALABLE}
# done to people
${VICTIM} (*) (was|were|been|is|are|has_been|have_been) (*) ${either('robbed shot stabbed attacked assaulted killed injured hurt hit struck bitten mugged kidnapped abducted beaten rescued pulled trapped arrested hospitalized found_dead threatened followed approached carjacked airlifted burned wounded grabbed groped missing detained')}
${either('robbed shot stabbed attacked assaulted killed injured hurt struck bit bitten mugged kidnapped abducted approached grabbed threatened followed rescued')} (a|an|two|three|the|one|several) (*) ${VICTIM}
${VICTIM} died|drowned|collapsed
dead|killed|injured|hurt|wounded in|after|when|by|at
pulled|rescued|saved from|out_of (the|a)
armed|masked man|men|woman|suspect|person|robber|teens|people
# seen or heard
set .. on fire
shots fired|heard|were|rang
gas|chemical leak|odor|smell|spill
smoke|flames|fire (is|was|are|has|have|from|now|coming|reported|damaged|destroyed|burned|spread) ${either('damaged destroyed burned spread visible reported coming rising seen out contained heading')}
crews|firefighters|engines|units (are|were|have) (still|now) fighting|battling|knocked|put|responding|responded|called
ran|drove off|away|from|toward|east|west|north|south
fled|escaped|took_off (on|toward|from|in|east|west|north|south)
`);

/** When or where something happened. */
export const WHEN_OR_WHERE = list(`
last night|evening|week|weekend|month
overnight|yesterday|tonight|today|earlier|now|currently|ongoing|again|recently|lately|weekend|midnight|noon|dawn
early|late|this|over_the|sunday|monday|tuesday|wednesday|thursday|friday|saturday (*) today|morning|afternoon|evening|weekend|week|night|hour
on|at|near|along|outside|inside|behind|in|off|around|across|between|under the (*) ${either('trail river creek park bridge school lot street road block north_side south_side east_side west_side northside southside east west downtown library mall plant bank station highway house building county city area neighborhood bus pool dam beach woods hill hills alley garage store center bypass')}
acres|contained|containment
on (the) scene
jumped|heading|spreading|moving|headed|crossed (toward|our|the|into|over) way|line|river|road|ridge|east|west|north|south|fast|quickly
at|near|outside|behind|inside|below|above the|a|an|our *
no one|nobody was|is hurt|injured
is|are|has|have|was|were ${either('in_progress under_investigation at_large burning spreading still investigating responding fleeing')}
family|families displaced
`);

/** The public is asked to look out for somebody. */
export const LOOKING_FOR = list(`
looking|searching|asking|appealing|hunt|hunting|search|seeking|seek|seeks|canvassing for|to|the (*) (*) (*) ${either('witness witnesses suspect suspects driver footage swimmer hiker kayaker shooter gunman robber thief thieves burglar vandals culprit culprits boy girl child teen toddler')}
looking|searching|search for (*) (*) missing|wanted|lost|injured man|woman|person|boy|girl|child|hiker|swimmer|teen
looking|searching|search for (*) man|woman|person|boy|girl|teen|truck|car|van|suv|pickup (*) who|in|wearing|last|with|that|after
trying|working|hoping|want|like|need|help|helping (to) (us) find|identify|locate|id|track|name|trace (*) (*) (*) ${either('driver suspect suspects man woman person vehicle truck car pickup suv sedan thief thieves burglar vandals shooter owner_of_this missing people')}
(do|can|could|did) (you) recognize|know|identify (this|these|the|him|her) ${either('man woman person people suspect suspects car truck vehicle face him her individual guy pair duo bike boy')}
have|has|did|anyone|anybody|who (you|anyone|anybody) ${either('seen see saw')} (this|the|a|her|him|our|these) ${either('man woman person boy girl child teen suspect car truck vehicle motorcycle crash wreck fight him her')}
anybody|anyone|you|those who|who_may|with (*) ${either('saw witnessed heard seen footage video information tips dashcam')}
${RESPONDERS} (are|is|were|have|would|still|also|now) (*) ${either('asking_for seeking searching looking_for investigating pursuing chasing hunting want_to_talk want_your want_to_speak need_your_help responding responded arrested detained searched recovered ask_anyone')}
(dashcam|doorbell|camera|security|surveillance|cellphone) footage|video|cameras|clip .. detectives|police|investigators|officers|case|crime|call
have|got|with|any (doorbell|camera|security|dashcam|surveillance) video|footage|tips|information|info .. call|detectives|police|tip
missing (and) ${either('man woman person boy girl child teen hiker swimmer toddler senior endangered since kayaker teenager adult mother father student')}
(was|were|is) last seen (*) (wearing|on|at|near|in|with|walking|leaving|driving|around|heading)
silver|amber alert
${RESPONDERS} (*) ${either('want wants need needs ask asks seek seeks')} (for) (your|any|the|to) (public's|*) ${either('help footage video tips information talk hear speak witnesses names')}
asks|asking|ask for (your|the) (*) help (in|with|finding|solving|identifying) in|with|finding|solving|identifying
police|officers|deputies (are) at|on .. for a|an
crews|firefighters|police|officers|deputies|medics|units (are|were) on|at (the) (*) scene|fire|crash|wreck|blaze
left (his|her|their) home|house|school (on_foot|at|in|and)
on the loose
warrant|warrants for
is|are wanted|sought (for|in|by)
person|persons|people of interest
we're|we_are investigating|treating|searching|looking (for|a|an|the|into) (*) ${either('assault attack crash death fire incident robbery shooting stabbing burglary theft threat report missing suspect break_in')}
tips to|on|about|in (this|the) case|crash|robbery|shooting|fire|theft
anonymous tip|tips|tipsters
`);

/** People are told to get safe. */
export const GET_SAFE = list(`
evacuate|evacuated|evacuating (now|immediately|the|from|if|zone|your|at|all)
evacuation|evacuations (order|orders|zone|zones|is|are|now|warning|notice|notices|in|for|for|ordered|lifted)
shelter in_place|now
take|seek (immediate) cover|shelter|higher_ground|high_ground
move|get|go|head|run|climb to high|higher|safe (ground)
leave|clear (the) area (now|immediately|at|so)
leave|get_out now|immediately
go to (your|the|a) basement|cellar|interior
get inside|indoors|off_the_water
stay|keep|remain|keeping (well|far|everyone|pets|children|kids|people) ${either('away_from clear_of out_of back_from inside indoors off_the_roads off_the_ice off_the_river out_of_the_water off_the_trail upwind')} (the|this|that) ${either('area river scene water creek lines line wires smoke ice dam road block building park beach house')}
stay|keep|remain (children|kids|everyone|pets|people) inside|indoors|away|upwind|clear (and|until|while|from|if|with|now)
avoid the|this (*) area|scene|neighborhood|river|block|intersection
lock your (*) doors|cars|car|homes now|until|tonight|immediately|and_stay|and_call|and_report
close your doors|windows (and|now|until)
turn around|back (now|do_not|and|if)
rising|high|fast|swift|deep water|floodwater|current is|on|over|covers
current (is|are) (*) deadly|dangerous|strong|swift
do_not|don't approach|confront|engage (him|her|them|this|the)
expect (a) (heavy|large) police|officers|smoke|sirens|flashing
police|law_enforcement|fire activity|presence|incident|response|operation
(is|are|city|schools|school|hospital|building) (in|on|under) lockdown|lockout
state|local of emergency
tornado|flash_flood|red_flag|extreme_heat|tsunami|blizzard|severe_thunderstorm|hurricane warning
at risk of (*) failing|overtopping|collapse|flooding
mountain_lion|bear|coyote|cougar (was|is|has_been) seen|spotted|loose|attacked|charged|sighted
rabid *
aggressive|loose (and|*) (aggressive) dog|dogs|bull|animal
`);

const CALLER = either(
  'caller callers scammer scammers someone somebody crook crooks con_artist con_artists people impostor impostors man woman thief fraudster fraudsters text texts email emails robocall robocalls letter letters call calls',
);

/** Fraud going on. */
export const FRAUD = list(`
scam|scams|scammer|scammers|fraudster|fraudsters|phishing|skimmer|skimmers|impostor|impostors|imposter|imposters|con_artist|con_artists|swindlers (is|are|in|at|going|that|who|has|have|was|were|calling|using|texting|posing|found|on|target|targeting|claim|claims|pretend|pretends|hit|making|by|called|involving)
${CALLER} (is|are|may|will|who|that|were|has|have|claims|claim) (been) ${either('calling texting posing pretending impersonating claiming claims going_door knocking demanding selling emailing asking spoofing')}
pose|poses|posing|masquerading|masquerade as (our|a|an|the|city|*) *
pretend|pretends|pretending|claims|claim|claiming to be|work|represent|come (our|a|an|the|for|from|*) *
impersonate|impersonates|impersonating (our|a|an|the) *
claims|claim|claiming they|you|your|to_have (*) (*) ${either('owe overdue warrant shut account fine arrest police officer utility company city bank irs')}
warns|warn|warning|beware of|about (a|the) (*) scam|scams|fraud
gift cards|card .. pay|payment|warrant|bail|fine|buy|demand|demands|demanding
counterfeit|fake|bogus bills|money|cash|tickets|invoices|checks|warrant|inspectors
never|not ask|demand|take .. gift|payment_by_phone|bail
grandchild|grandson|relative|loved_one .. jail|bail|trouble|accident
lost|paid|wired|sent (*) (*) to|in|on (a|the) scam|scammer|scammers|caller|them
lost|wired {number} (on|in|to|of|this|last)
`);

/** The same words in peaceful use. */
export const NO_BLOTTER = list(`
# to suspect something is no suspect
suspect|suspects a|an|that|it|something|your|you|fraud|there
# sport, stars and vaccines
shooting|shoot range|ranges|star|stars|hoops|guard|sports|clinic
shot|shots and (*) shots|shot
shots|shot are|is free|available|given|offered
# a battery that has charge
battery dies|died|left|life|powered|operated
hour|hours|minutes of battery
# advice for a day to come
evacuation route|routes|plan|plans|map|maps|checklist|checklists|drill|kit
know|find|learn|look_up|check your|the (evacuation) zone|zones
if|when|once|should (a|an|the|you|we) warning|watch|siren|sirens|alarm|order|lightning|thunder|hear|see|smell|issue (*) (*) (*) (*) (*) ${either('away indoors inside leave evacuate evacuation shelter area ground immediately now once')}
not need to (*) shelter|evacuate
can|could|may start|cause|spark (*) fires|fire
# none of it
no|without|zero (a) crash|crashes|accident|accidents
looking for (a|an|the|your|some|more|new|our|summer|fresh) ${either('job jobs volunteers volunteer home place spot books read drivers_for bus_drivers lifeguards ideas artists vendors families players poll host mentors new fun desk')}
(a) missing ${either('pickup pickups cart bin piece dog cat pet page sign tooth out trash recycling link')}
avoid (the) ${either('lines line fees fee ticket tickets rush wait late delays penalty crowds')}
keep clear of leaves|snow|hydrants
keep|stay inside|indoors ${either('cats cool pets voices with_a_book')}
hurt or|feelings
take (cover|shelter) dogs|pets
shelter dogs|cats|pets|animals|pet|dog|cat
call police|fire headquarters
warrants a|an|our|more|attention
smell of
anyone|you|those who|with (*) (information_about_the_history|information_on_fees)
burn|fire ban|season|permit
dead end|leaves|trees|tree|branches|limbs|battery|batteries
fire|police academy|museum|tour|tours
`);
