import { list } from './list.ts';

/** What went wrong, so that people ask why and who. */
export const MISHAP = list(`
# fire and blast
fire|fires|blaze|wildfire|flames|burned|burning|blast|explosion|exploded|smoke|engines|engine|torched|charred
# roads, rails, air
crash|crashes|crashed|collision|collided|wreck|pileup|accident|rollover|derailment|derailed|ditch|fender_bender|struck|hit|overturned|totaled|plane|helicopter|train
cars|car|bus|truck|bike|van .. met|collided|tangled
# violence
shooting|stabbing|shots|shot|attack|attacked|bitten|homicide|beating|assault|brawl|overdose|overdosed|robbery
# things that fail
spill|sewage|leak|outage|blackout|power|collapse|collapsed|sinkhole|flood|flooding|flooded|breach|hacked|breakdown|backup|gas|main_break|broke|burst|rubble|cave_in|landslide
came|went|gave|fell down|way|up
tree|roof|wall|bridge|deck|pole|crane|scaffold fell|is|came|gave|collapsed
# bodies
drowning|drowned|swimmer|body|death|deaths|died|dead|killed|victim|victims|injured|casualties|outbreak|sick|ill|got_sick|missing|medics|ambulance|ambulances|suicide|choked|poisoned|poisoning|hospitalized|survived
# who comes
red cross
crews|firefighters|officers|divers|medics are|were at|on
scene|evacuated|detour|taped|investigators|quarry|river
`);

/** Not known, and said all the same. */
export const GUESSED = list(`
probably|likely|possibly|apparently|presumably|maybe|perhaps|surely|obviously|clearly|evidently|undoubtedly|seemingly|supposedly|doubtless|definitely|certainly|basically|conceivably
no|without (a) doubt|question
must|may|might|could|had have|of|to|be
it|that had to be|have
looks|look|looking|appears|appear|seems|seem|sounds|smells|smelled|seemed like|to|as|the|that|somebody|someone
it|this|that|everything|all looks|appears|seems|points|suggests|indicates
everything|all says
we|i|crews|officers|firefighters|investigators|neighbors|guys|deputies|medics|chief|our|they (guys) (all) think|believe|suspect|assume|guess|figure|reckon|bet|feel|fear|imagine|gather|conclude|are_guessing|are_betting|wager
our|best|educated|my|first|working|smart|their (best) guess|hunch|theory|money|bet|suspicion|hypothesis
odds are
smart money
hunch
put|chalk|chalked|pin|pinned (this|it|that) (one) up|down|on (to)
from|by the look|looks|sound|sounds|smell of
from what we|i|crews|officers|neighbors (can) tell|see|saw|hear|know|gather
by all indications|accounts|appearances
all|every signs|evidence|sign|indications point|points
all|has the marks|hallmarks|signs|makings|earmarks
bears|has all|the marks|hallmarks
pointing|points to
judging from|by
pretty|fairly|quite|almost|nearly|dead sure|certain|confident|clear|obvious
as everyone|anyone|everybody (can) (tell|guess|see|knows)
draw your own
can (all) guess
goes|went without saying
not hard to
you do the math
we all|everyone|everybody know|knows
word is
will find|show|turn out that|to
`);

/** What starts such things, and whose doing it may be. */
export const CAUSE_OR_FAULT = list(`
# beginnings
caused|started|sparked|set|ignited|triggered|arson|intentional|intentionally|deliberate|deliberately|accidental|accidentally|electrical|mechanical|behind|responsible|culprit|factor|origin|blame|fault|came_from|due_to|because_of|thanks_to|result_of|to_do_with|did_it|did_this|what_did_it
# ways of driving
speeding|speed|drunk|drinking|drank|alcohol|booze|beers|impaired|drugs|high|stoned|texting|phone|phones|distracted|careless|carelessness|reckless|asleep|tired|drowsy|wrong_way|red_light|stop_sign|yield|lost_control|black_ice|ice|fog|glare|sun_glare|too_fast|hydroplaned|racing|road_rage|medical_episode|blind_spot|tailgating|showing_off
# fire and wires
cigarette|cigarettes|smoking|candle|candles|wiring|heater|stove|grill|oven|fryer|grease|fireworks|sparkler|firecracker|bonfire|campfire|burn_pile|unattended|faulty|defective|lightning|spark|sparks|battery|charger|extension_cord|furnace|chimney|dryer|lint|mower|lighter|matches|propane|gas_leak|gas|transformer|squirrel|short_circuit|overloaded|overheated
# what wears out
shoddy|neglect|neglected|negligence|negligent|brakes|tires|tire|rotten|rusted|rust|corroded|worn|cracked|old_pipes|pipe|weld|welds|valve|pump|cable|design|snow_load|flood_load|cut_corners|corners|maintenance|poor|bad_batch|bad_wiring|human_error|operator_error|pilot_error|error|failed|failure|malfunction|stuck
# who may have done it
vandals|vandal|kids|teens|teenagers|teenager|juveniles|homeless|squatters|squatter|camper|campers|drifter|contractor|contractors|utility|landlord|hacker|hackers|ransomware|phishing|gang|gangs|boyfriend|husband|ex|dealer|drug_deal|gone_wrong|terror|terrorist|terrorism|suicide|murder|overdose|insider|employee|worker|somebody|someone|driver|cyclist|pedestrian|owner|homeowner|pilot|tenant|railroad
# what made people ill
food_poisoning|salad|chicken|oysters|shellfish|potato|buffet|kitchen|restaurant|restaurant's|mushrooms|undercooked|mayo|norovirus|well_water
# ends
drowned|jumped|overdosed|slipped|fell|gave_out|gave_way|snapped|cracked|leaked
`);

const ACTORS =
  'driver|drivers|motorist|cyclist|biker|rider|pedestrian|pilot|captain|operator|owner|owners|homeowner|resident|tenant|landlord|builder|contractor|contractors|utility|railroad|worker|workers|employee|crew|crews|victim|swimmer|hiker|trucker|somebody|someone|kid|kids|teen|teens|he|she|they|who';

/** Fault told as a fact. */
export const PLAIN_FAULT = list(`
${ACTORS} (*) (*) (*) ran|blew|fell|lost|ignored|forgot|swerved|crossed|drifted|overcorrected|sped|raced|wandered|stepped|jumped|overloaded|torched|lit|nicked|severed|dug|tampered (*) (*) light|lights|sign|stop|asleep|deck|roof|boat|breaker|control|into|out|past|gas|line|main|cable|in|onto|across|with|deck|it|the
${ACTORS} (*) (*) (*) wasn't|weren't|didn't|never|hadn't|neglected|failed|refused (*) (*) paying|wearing|watching|looking|look|looked|see|stop|stopped|yield|yielded|brake|check|checked|maintain|maintained|fix|fixed|trim|trimmed|kept|keep|inspect|inspected|signal|secure|secured|clean|cleaned|up|to
${ACTORS} (*) (*) (*) was|were|been|is (*) drunk|texting|speeding|distracted|asleep|high|reckless|careless|impaired|racing|starving|negligent|clearly|going|driving|at_fault|in_the_wrong|on_the_phone|to_blame|not_looking
${ACTORS} (*) (*) (*) left|leave|leaving|had_left (*) (*) (*) burning|on|open|unlocked|unattended|running|stove|candle|heater|grill|oven|valve|cigarette
${ACTORS} (*) (*) (*) cut|took corners|shortcuts|shortcut
was on her|his|their phone
stepped out|into (without|the|in)
without looking|braking|signaling|stopping
fell asleep (at|with|while|behind)
lost control
driver's|owner's|landlord's|homeowner's|operator's|worker's|contractor's|builder's|builder|city's|utility's|tenant's|railroad's|pilot's|victim's|his|her|their own (own) fault|doing|carelessness|negligence|mistake|neglect|error
carelessness|negligence|neglect|recklessness|stupidity by|of|on
at fault
in the wrong
is|are|was|were (*) to blame|responsible
blame the|a|it|him|her|them|whoever
asking for it
had it coming
what you get|happens when
drug deal|drugs|robbery|prank|stunt|bet gone wrong|bad
finished it off
did the rest
insurance job
inside job
hit|nicked|cut|severed|struck the|a (gas|water|power) line|main|pipe|cable
who|somebody|someone (*) left|lit|started|set|threw|tossed the|a|it|this
he|she|they|it had been|never been starving|beating|drinking|neglecting|inspected|fixed|maintained
human|pilot|operator|driver error
`);

/** What would not have happened, had somebody done better. */
export const HAD_THEY = list(`
if|had .. had|done|fixed|listened|checked|slowed|kept|built|trimmed|inspected|looked|stopped .. wouldn't|would|never|might|be|not
wouldn't|would|need not|never (have) happened|happen
wouldn't|needn't have happened|been
need not|never have
could|should have been (easily) prevented|avoided|caught|closed|fixed|replaced|maintained
didn't have to happen|die
waiting to happen
matter of time
we|they told|warned|saw|knew (them|you|about) (this|it) (coming|so|would)
`);

const VICTIMS =
  'people|persons|residents|firefighters|officers|children|child|kids|kid|men|women|man|woman|victims|adults|teens|passengers|workers|students|swimmers|hikers|guests|patients|person|body|bodies|others|homes|houses|families';
const COUNT =
  '{number}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozen|dozens|scores|several|many|multiple|hundreds|everyone|everybody|nobody';

/** The dead, the hurt and the lost, counted before anybody has counted. */
export const TOLL = list(`
body count
toll could|may|might|will|rises|climbs|keeps|likely|is_rising
${COUNT} (*) fatalities|casualties
feared|presumed|believed|expected|assumed|thought (to) (be) (have) dead|gone|killed|drowned|lost|died|perished|trapped
fear|feared|bracing (as) (many) (the|for|more|that|as) ${VICTIMS}|worst|${COUNT}|dead|more|perished
at least|about|around|nearly|over|maybe|perhaps|probably|approximately ${COUNT} (or) (*) (${VICTIMS}) (are|is|were|have|may) dead|killed|hurt|injured|died|perished|missing|lost|gone|wounded|trapped|sick|destroyed
as many as ${COUNT} (${VICTIMS}) (are|is|were|have|may|be) (be|been|feared|have) dead|killed|hurt|injured|died|missing|lost|gone|wounded|trapped
${COUNT} or|to|maybe ${COUNT} (*) (are|is|were|have) dead|killed|hurt|injured|died|missing|lost|gone|wounded|destroyed
${COUNT} (${VICTIMS}) (are|is|were|was) (feared|confirmed|presumed|believed|now|reported) dead|killed|missing|gone|perished
${COUNT} (${VICTIMS}) may|might|could|likely (not) (have|be|not) (have|be) (been|made) dead|killed|died|perished|made|hurt|out|lost
deaths|bodies|dead so far
may|might|could|didn't|never (not) (have) (all) made|make it (out|home)
did not (all) make it (out|home)
nobody|no_one|none|no (could|would|can) (have|could) (have) survived|survive|lived|made
expect|expecting|find more|fatalities|bodies|worse
number|count|it could|may|might|will (*) climb|rise|grow
`);

/** Those who may count the dead. */
export const COUNTERS = list(`
officials|official|police|governor|gov|president|authorities|coroner|consulate|hospital|sheriff|mayor|marshal|ministry|minister|agency|embassy|army|navy
`);

/** A toll told by those who may count it, in the sentence before or after. */
export const OFFICIALS_TOLD = list(`
officials|authorities|police|coroner|governor|sheriff|ministry|hospital say|says|said|confirm|confirmed|report|reported|put
`);

/** Said by those who have looked, or said to be open. */
export const LOOKED_INTO = list(`
marshal|marshal's|coroner|coroner's|examiner|examiner's|ntsb|osha|investigators'|engineers'|auditors
investigators|inquiry|review|report|court|jury|judge|inspectors|engineers|officials|police|governor|sheriff|president|authorities|hospital|consulate|embassy|ministry (*) (*) (*) said|says|say|found|confirmed|confirm|confirms|named|ruled|update|updates|updated|reports|reported|expect|determined|concluded|told|reveal|reveals|advise|{number}
found|finds|says|said|ruled|determined|concluded|confirmed|confirms that|by|in|one|two|the_cause
under investigation|review|study
looking|look into
looking|look for (the|a) cause
cause (of) (*) (*) is|has|remains not|under|unknown|being|unclear|yet
too soon|early
not yet known
do|does|did|don't|doesn't not|know|yet|guess|speculate|assume
investigating|investigate|investigates
has|have|will not named|named|say|guess|speculate|name
can't|cannot|won't say|know|guess|speculate
once the|we|they|it
we will share|post
according to
ruling|verdict|final_report|read_the_report|full_report
no one|nobody was|is hurt|injured
confirmed|determined|ruled|convicted
says|said (the|fire|state|national) chief|captain|marshal|police|officials|investigators|sheriff|governor|mayor
says the|fire|state|national
`);

/** The same words in forecasts, advice, counts and apologies. */
export const NOT_A_GUESS = list(`
will|may|might|could|likely|probably (likely|probably) cause|bring|see|be|reach|reopen|need|open|close|get|affect|mean|delay (power|delays|flooding|some|low|brief|noise)
delay|delays|traffic|closure|road_work|roadwork
stay|keep|check|clean|test|store|never|always|don't|call|watch|use|avoid|leave|please_leave by|your|the|in|leave|burn|use|swim|mix|call|back|away|away_from|out_of
weather service
best way
forecast|expected|chance_of
if you
fire|burn|smoke ban|danger|season|drill|alarm|alarms|safety|prevention
many|most|leading|top|number_one (*) (*) (kitchen|house|home|grass) fires|crashes|cause|causes
fundraiser|fundraising|good_cause|for_a_cause|prevention|awareness
nationwide|statewide|each_year|every_year|a_year
flushing|maintenance_is
was|were|is ours
our mistake|error|fault
we|our made|sent|apologize|regret|sorry (a|the) (mistake|error|wrong)
practice|exercise|simulation|mock|training
toll is|road|bridge|lane|booth|free|texts|plaza
`);
