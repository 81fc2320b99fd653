import { either } from './either.ts';
import { list } from './list.ts';

/** What a weather or evacuation level is about. */
const HAZARD = either(`
  tornado twister flood flash_flood flooding river_flood storm storms thunderstorm severe_thunderstorm thunder lightning
  severe_weather weather blizzard hurricane tropical_storm storm_surge surge tsunami winter winter_storm winter_weather
  snow snow_squall ice ice_storm freeze frost freezing_rain hail wind high_wind lake_wind gale dust dust_storm
  cold extreme_cold wind_chill heat extreme_heat excessive_heat fog dense_fog smoke air_quality fire fire_weather
  wildfire red_flag avalanche rip_current landslide mudslide
`);

const LEVEL = 'watch|watches|warning|warnings|advisory|advisories';

/** "Flood watch": it may come. */
export const WATCHES = list(`
${HAZARD} watch|watches
the|a|this watch (is|has|was|means|for) (in_effect|*)
under a|the (*) (*) watch
`);

/** "Flood warning": it is here. */
export const WARNINGS = list(`
${HAZARD} warning|warnings
the|a|this warning (is|has|was|means|for) (in_effect|*)
under a|the (*) (*) warning
`);

/** "Wind advisory": a nuisance, no danger to life. */
export const ADVISORIES = list(`
${HAZARD} advisory|advisories
`);

/** Watches and warnings that were never given for that hazard. */
const UNKNOWN_LEVELS = `
evacuation watch|advisory|alert; thunderstorm|severe_thunderstorm|tornado|blizzard|hurricane|lightning|ice_storm advisory; boil water watch|warning|alert; red flag watch|advisory; frost|dense_fog|fog|air_quality warning; lightning|thunder|fog|frost|hail watch
tornado|hurricane|flood|storm alert level`;

/** "Leave now". */
export const EVACUATION_ORDERS = list(`
evacuation|evac|evacuate order|orders; mandatory evacuation|evacuations; ordered to evacuate|leave
`);

/** "Be ready to leave". */
export const EVACUATION_WARNINGS = list(`
evacuation|evac warning|warnings|watch|notice|notices
`);

/** Said of what is already there. */
export const HAPPENING = list(`
# it is seen
right now; as we type|speak|post|write; happening (now); under way; underway; already; in progress; overhead; this|very second|instant|minute
spotted|sighted|seen|confirmed|reported|detected (by|on|in|near|over|at|west|east|north|south)
touched down; on the ground; on radar; has|have|just|was|were hit|struck|landed|arrived|begun|started|formed|come_ashore; is|are here; it's here; about to hit
# what it does
raging|pouring|dumping|ripping|tearing|roaring|barreling|capsizing|flattened|flattening|toppled|toppling|swept|sweeping|slamming|hammering|battering|pounding|spreading|burning|overtopping|overtopped|inundated|surging
is|are|has|have|keeps|keep (*) rising|flooding|flooded|moving|coming|falling|blowing|growing|burning|burned|under_water|underwater|over|jumped|burst|crested|down|breached
water is|has (*) over|up|in|across|inside; over the road|roads|bank|banks|bridge|street|curb|levee; burst its; out of its; roads are slick|icy|flooded|covered; trees|lines|roofs|limbs are|have (*) down|off|fallen; debris
flames are|have|on|at; in my|our|the basement|yard|parking_lot
# what to do at once
take cover|shelter; get (in|to|into|inside) (the|your) basement|shelter|cellar|closet|bathtub|bathroom|inside|cover|out; seek shelter; leave|evacuate|go|run|move|flee now|immediately|at_once|this_instant; get out|inside; shelter now
ordered out|to_leave|to_evacuate; must leave|go|evacuate|get_out; have to leave|evacuate|get_out; life threatening; deadly; mandatory
`);

/** Said of what may come, or need not be heeded. */
export const NOT_YET = list(`
# it may
possible|possibly|potential|potentially|might|maybe|perhaps|could|unlikely|chance|chances|conceivably|hypothetically; may (or_may_not) (still|even|also) be|come|see|get|form|happen|develop|hit|bring|arrive|turn|pop|not|rain|snow|flood|rise
if one|it|that|they|things|we|conditions forms|hits|comes|develops|happens|come|get|gets|change|ask|asks|tell|worsen|materializes
later (on|this|in|today|tonight|tomorrow); in a few days|hours; in the forecast; down the road; by the weekend; this weekend; next week; someday; sometime; eventually; on the horizon
conditions are|look|seem|could|might (right|ripe|favorable|good|there); nothing yet; not yet; no sign; aren't|not|isn't sure|certain|here|happening|seen; hasn't|haven't (happened|hit|arrived|formed|*) yet; we'll see; remains to be; too early|soon
# no need to act
keep an|your eye|eyes|ear; stay tuned|alert|aware; be aware; be ready|prepared; get|be (*) ready; pack a|your; stand by; standby; on standby; check back; just|only|merely|simply (a|in) (little|heads|friendly|case|precaution|reminder|suggestion|possible|possibility|guess); heads up; just in case; in case; no need|rush|hurry|worries|biggie; don't worry|panic|bother|cancel; do not worry|panic; nothing to worry; relax; go about; keep your plans|umbrella; umbrella; mild|milder|minor
optional|voluntary|recommended|suggested|suggestion|advisable|encouraged|consider|think_about|if_you_can|if_you_want|if_you_like|if_you_feel|when_you_can|up_to_you|at_your_leisure|prepare_to|prepare_for
`);

/** The first and the last step of a ladder that every county has, and what they do not mean. */
export const FIRST_STEP = list(`
level 1|one (evacuation|evac|notice|alert); ready|set level|stage|status|phase|notice
`);
export const LAST_STEP = list(`
level 3|three (evacuation|evac|notice|alert); go level|stage|status|phase|notice
`);
export const GO = list(`
go|leave|evacuate|get_out|flee|run (out|away) now|immediately|at_once|this_instant|right_away; must|have_to|need_to go|leave|evacuate; means (to) go|leave|evacuate
`);
export const GET_READY = list(`
get|be|stay|getting (*) ready|prepared|aware|packed; prepare|pack; just in case; think|thinking about; might|may|could
`);

/** Certain of far more than a nuisance. */
export const GRAVE = list(`
life threatening; deadly; whiteout|whiteouts; zero visibility; frostbite; mandatory; evacuate; take cover; extreme|severe|catastrophic|historic|devastating|dangerous|violent|major|record (danger|damage|flooding|winds|conditions|cold|heat)
minus {number}; below zero; spotted|sighted|touched_down|on_the_ground|by_radar|about_to_hit|happening|capsizing|pouring|debris; winds|gusts of {number} (mph) expected|now|reported; ordered to; move to high|higher; trapped|killed|rescues
`);

/** Told in one breath as if the levels were the same, or named by halves. */
export const MUDDLED = list(`
# two levels for one event
${LEVEL} (or|and|and_or|slash|aka|a) ${LEVEL} (or) (whatever|something|thing|maybe|situation|type|combo|business|deal|stuff|all_the|in_effect|going_on|for|until)
${LEVEL} or|slash|aka|and_or (a|an|the|maybe|is_it|was_it|it's_a|*) ${LEVEL}
${LEVEL} slash ${LEVEL}
${LEVEL} or whatever|something|whichever|similar|such|so|like_that; ${LEVEL} thing|thingy|stuff|deal|business|situation; under a|an (*) (*) something|whatever|thing|thingy; whatever|something they|it|you call|called
${LEVEL} .. same thing|idea|deal|difference|meaning|boat; watch warning|advisory same|all|it's; same|basically|all_the|no|not_much|little|any|tomato difference|same|thing|one .. ${LEVEL}; ${LEVEL} .. interchangeable|whichever|who_cares|potato|tomato
some|any|another|one sort|kind|type|form of (a|an) (*) (*) ${LEVEL}; a|an|the ${LEVEL} of some|sorts|kind
# levels that do not exist
${UNKNOWN_LEVELS}
tornado|storm|flood|hurricane|thunderstorm alert|emergency possible|likely|later|maybe
# the wrong way up or down
watch|advisory (has|have|is|was|were|been|just|being|now) (been|being|now) upgraded|raised|bumped|moved|promoted|escalated|elevated (up) to|into (a|an|the|just_a) (*) (*) watch|advisory
warning (has|have|is|was|were|just|being|now) (been|being|now) upgraded|raised|bumped|escalated|elevated (up) to (a|an) (*) watch|advisory
watch|advisory (has|have|is|was|were|just|being|now) (been|being|now) downgraded|lowered|demoted|dropped|reduced (*) (down) to (a|an|just_a|only_a) (*) (*) warning
downgraded|demoted|dropped|lowered from (a|an) (*) advisory|watch to (a|an) (*) warning
upgraded|raised|bumped|escalated from (a|an) (*) warning|watch|advisory to (a|an) (*) advisory|watch
watch|advisory (has|is|was|*) (been) canceled|cancelled|lifted|over (*) now|and|but (*) (a|it's_a|is_a) warning
# the meaning turned round
watch (is|means|are) (the|a|one) (*) serious|bad|worse|worst|big|real|scary|severe|dangerous|higher|highest|stronger (one|of|than|level); watch means (it|it's|that|a|the|one|you) (*) (*) happening|here|spotted|seen|hit|confirmed|imminent|now|already|leave|evacuate|run|shelter|coming; watch is|means more|worse|stronger|higher (serious|urgent|than|severe)
watch is when|if|where (it|it's|they|a|one|you) (*) (*) happening|seen|spotted|see|here|hit|confirmed; watch turned|became real
warning|warnings (is|are|means|mean|meaning|only|just|simply|which_means) (only|just|simply|the|a|that|a_bit|it|is) (*) (*) may|might|could|possible|mild|milder|mildest|chance|aware|possibly|maybe|minor|eye|less|least|lesser|light|lightest|low|lower|lowest|heads|lookout|not_yet|weaker|softer|someday
warning|warnings (is|are) less|lower|milder|weaker|not_as (serious|urgent|than|severe|bad|*); warning's the mild|lesser|lower|weaker; warning is when|if|where (it|they|a|one|there) (*) might|could|may|possible; a|the warning would|could mean
advisory|advisories (is|are|means|mean) (the|a|when|that|you) (*) (*) worst|worse|serious|danger|dangerous|worry|evacuate|leave|mandatory|run|highest
# evacuation steps turned round
# a warning foretold, though it is only given when danger is there
might|may|could|possible|potential|potentially|chance|likely|maybe|perhaps|expect|expecting (to) (get|see|have|for|of|be|become|face|issue|need|under|wake_up_to) (a|an|under|some|another|more) (*) (*) warning|warnings; warning|warnings (is|are|looks|seems) (*) possible|likely|coming|expected|looming; potential for a|some (*) (*) warning|warnings
warning|warnings (later|sometime) (this|next|on|by) (*) (*) maybe|perhaps|possibly|potentially|possible|likely; warning|warnings in the forecast|works|cards|outlook; enough for a watch
no need|reason|rush|point .. warning|warnings; ignore the|this|that (*) (*) warning|watch; just|only|merely a|an (little|silly|*) (*) warning|watch|advisory; just|only|merely a|an watch|warning|advisory
`);

/** The levels explained or used rightly, and the same words in peaceful use. */
export const CLEAR_LEVELS = list(`
# explained
watch means (that) (it|flooding|a|conditions|tornadoes|storms|be|you|severe|bad|there) (*) (*) may|could|might|possible|prepared|ready|favorable|prepare|right; warning means (that) (it|flooding|a|one|take|danger|there|severe) (*) (*) is|has|now|about|action|here|shelter|happening|seen|act
difference between (a|an) (*) watch; know|learn the difference; only a test
# changed the right way
advisory|watch .. upgraded|raised|replaced|changed (from) (to|by|with) (a|an) (*) (*) warning; warning (*) (*) downgraded|lowered|replaced|changed (to|by|with) (a|an) (*) (*) watch|advisory; ${LEVEL} (*) ended|canceled|cancelled|expired|lifted|replaced|expires|ends (at|by|on|with|as|for|*)
no longer under; evacuation warning (*) (*) (*) ready|pack|prepare|prepared
# other watches, warnings and advisories
written|fair|early|verbal|first|final|one|heat_wave warning|warnings; without|fair|advance warning; warning signs|sign|label|labels|shot|system|letter|period|light|lights|track; get|gets|give|gives|issue|given (*) (one|a|written) warning|warnings
neighborhood|whale|bird|night|death|stop|apple|smart|wrist|community|crime|bay|river watch|watches; watch|watching live|party|online|out|the|your|tonight's|over|how|our|us|it|a_movie|a_film|a_demo|a_video|with; watch here|for|this_video|this_film|as_we|as_crews; watch (*) video|movie|game|parade|meeting|council; to|can|please|you|and|us|we watch; watch out; on watch; fire watch crew|staff|person|duty|volunteers
advisory board|group|committee|council|commission|panel|team|members|vote|role|opinion|election|body|boards; parental|travel advisory; swim|water|health advisory (*) lifted
`);
