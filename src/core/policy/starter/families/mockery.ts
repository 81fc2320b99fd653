import { either } from './either.ts';
import { list } from './list.ts';

const WHOM = either(`
  person people driver drivers guy guys lady ladies gentleman folks neighbor neighbors individual individuals hero
  heroes one ones shopper shoppers somebody someone champ champs champion champions legend legends owner owners soul
  souls visitor visitors vandal vandals tagger litterbug artist parents residents resident commenter commenters caller
  callers contractor company crew motorist customer customers folk visionary rider riders kid kids teen teens jogger
  camper campers homeowner homeowners landlord
`);

/** Praise, thanks and cheer, which are mockery beside a misdeed. */
export const PRAISE = list(`
congratulations|congrats|kudos|bravo|props|applause|cheers|hats_off|shoutout|shout_out|well_done|well_played|nice_work|great_work|great_job|nice_job|good_job|good_work|nice_going|way_to_go|hooray|hurray|yay|woohoo|thanks|thank_you|many_thanks|special_thanks|big_thanks|welcome|salute|award|trophy|medal|ribbon|gold_star|gold_stars|five_stars|standing_ovation|round_of_applause|big_hand|parade|hall_of_fame|employee_of_the_month|driver_of_the_month|neighbor_of_the_year|hugs|love|lovely|wonderful|fantastic|brilliant|marvelous|impressive|stunning|amazing|charming|adorable|inspiring|inspired|thoughtful|classy|flawless|stellar|perfect|genius|visionary
`);

/** What nobody is praised for in earnest. */
export const MISDEEDS = list(`
# who did what
to|for whoever (*) *; whoever|who|that parked|blocked|left|dumped|flushed|tossed|threw|threw_away|ditched|abandoned|ignored|skipped|missed|forgot|lost|broke|cut|hit|ran|ripped|stole|took_down|spray_painted|tagged|vandalized|littered|clogged|poured|drove_through|drove_around|drove_over|moved_the_cone|moved_the_cones|knocked|kicked|smashed|decided|thought|thinks|couldn't|can't|cannot|didn't|doesn't|won't|never|still|keeps|waited|double_parked|let|feeds|fed|needed|managed|complained|called_911|egged|wrecked|trashed|set_off|plugged|stuffed
parked|blocked|left|dumped|flushed|tossed|threw (*) (*) (*) (in|on|across|over|down|at) (the|a|two|our|your) (*) sidewalk|hydrant|lane|crosswalk|ramp|spaces|spot|creek|river|drain|toilet|couch|mattress|median|lawn|bike_lane|fire_lane
# again, never, nothing
another|yet_another|yet_again|once_again|again (*) (*) (*) outage|outages|delay|delays|pothole|potholes|complaint|complaints|mess|failure|failures|excuse|excuses|promise|promises|pileup|spill|breakdown|of_outages; zero|exactly_zero|not_one|no progress|clue|idea|help|warning|apology ; only|just (took) (them|you|him|her) {number}|one|two|three|four|five|six|ten (*) (days|weeks|hours|months|years|minutes) late|behind|overdue|too_late; week|weeks|month|months|year|years of (*) outages|delays|excuses|potholes|noise|silence; took|takes only|just; late again; dug|tore|ripped up our|the|my; wrong truck|street|house|town|pole|address; outages; so thoughtful|helpful|brave|considerate|kind_of_you|generous; you|they shouldn't have
`);

/** An opener that pretends surprise, pity or agreement. */
export const POSES = list(`
wow|oh|ooh|aww|aw|ah|gee|gosh|golly|whoa|sure|yes|yep|yeah|right|so|and|but|well|apparently|evidently|clearly|obviously|supposedly|naturally|imagine|picture_this|shocker|shocking|surprise|newsflash|news_flash|breaking|plot_twist|spoiler|psa|reminder|fun_fact|pro_tip|hot_tip|friendly_reminder|to_the|dear|somebody|someone|let_me|let_us|let's_all|of_course|by_all_means|maybe|perhaps|not|poor|turns_out|who_knew|guess|for_those|for_the|in_case|if_only|i'm_sure|we're_sure|huh|hmm
`);

/** What the pose belittles. */
export const BELITTLED = list(`
# their wits
geniuses|genius|einstein|einsteins|sherlock|rocket_scientist|rocket_scientists|brain_surgeons|scholars|professor|karen|karens|kevin|chad|snowflake|snowflakes|princess|your_highness|your_majesty|buttercup|champ|sport|chief_complainer|sweetie|honey|sunshine|buddy|pal|boomer|drama_queen|crybaby
(is|are|was|were|must_be|can_be|too|so|really|a|very) hard|tricky|difficult|confusing|complicated|optional|overrated|a_mystery|rocket_science|a_challenge|beyond (for|to|word|concept) (some|of|people|them|you|*) ; some|certain of|people|folks|drivers|neighbors|residents you|still|just|really|can't|think|need|never|don't|seem|must|missed|apparently; people|drivers|folks|neighbors|residents|they|you|who (still|just|really) can't|cannot|couldn't|won't|never (even|be) (read|follow|find|count|figure|grasp|manage|learn|tell|understand|remember|bothered|drive|park|listen|shovel)
failed|skipped|slept_through|flunked|missed kindergarten|preschool|school|driver's_ed|math|class|the_memo|reading; turn|turning on your brain; use|using your brain|eyes|head|words|blinker|ears; did|do you even|actually|bother_to (read|listen|look|think|try|know); read the whole|sign|post|rest|first; were|weren't|wasn't|was you listening; first three words; it's called|fundamental|a_sign|right_there|not_that
# their demands and worries
precious|shocked|outraged|riveted|speechless|terrified|devastated; (so|very|too|how) special|brave|busy|important|upset|mad|surprised|offended; we'll|we_will just|get_right|drop|stop|simply|gladly|happily|rush everything|to|on|over|wave|send|roll|build|repave|get|drop|stop; drop everything; just for you|your; just your driveway|street|block|house|car; red carpet; magic wand; crystal ball; the law|rule|rules|sign|limit|leash doesn't|don't|does_not apply; means|mean stop|no|slow; isn't|not a|just suggestion|decoration|decorations|dare|game|racetrack|toilet|trash_can|landfill|parking_spot; another|more complaint|complaints|email|emails|essay|essays|rant|letter; five_page|ten_page|six_page|long|angry email|letter|rant; how to drive|park|read|do_our_job|plow; driving school; pay our salary|salaries; free time; hiring you; says hi
drive|park|go|swim|dump|walk around|through|past|over|in|on the barricade|barricades|cones|cone|gate|fence|sign|hydrant|sidewalk; you moved|bought|built|chose (next|by|near|a); you blaming|calling|asking|complaining; shoveled; surprised|shocked that (nobody|no_one|people|the)
`);

/** Stock lines of sarcasm, each enough alone. */
export const SARCASM = list(`
# applause that is not
slow clap; bless your|their|his|her heart|hearts; gold|participation star|medal|trophy|ribbon for|to|goes whoever|everyone_who|you|the|anyone|those|this; round|standing of_applause|ovation to|for whoever|the|this|that einstein|genius|person|guy|driver|hero; ${WHOM} of the month|year|week|day right; a real|true|total|special genius|winner|gem|charmer|piece|prize|visionary|hero; truly|really a|an visionary|inspiration|genius|masterpiece|hero|marvel; special kind of; had|have one job; one job; nailed it
# feigned surprise
shocker; newsflash; news flash; surprise surprise; plot twist; color us|me; stop the presses; hold the phone|presses; imagine that|my|our_surprise|being_this|being_so; who could have (possibly) guessed|known|predicted; who would|would've (have) thought|guessed; act|acting|pretend|pretending (to) (be) surprised|shocked; let's|let all pretend; what a shock|surprise_that; can't|couldn't make it|this up; we're|we_are|consider_us|i'm (so|truly|absolutely|simply|just|totally) riveted|shocked|stunned|flabbergasted|speechless|floored; finally|just discovered|invented|learned|found_out|heard_of; salt exists; brakes|turn_signals|blinkers|mirrors|signs|leashes|trash_cans|shovels exist; turns out signs|rules; love|loving|glad|nice|great|good that|when|how|to_see|to_hear the|our|that|some (*) (*) finally|still|can't|never|forgot; finally remembered|noticed|realized|figured|bothered|woke; only|just took them|him|her|you (*)
# feigned help and pity
cry|cries|crying (us|me) a river; keep|keeps|go_ahead_and crying|whining|digging|telling_yourself|dreaming|holding_your_breath; poor|aw|aww baby|thing|babies|you|muffin|snowflake; tiny violin; boo hoo; tell us more about; do tell; pray tell; we have (some|a_few|several|so_many) questions; we'll wait|alert_the_media|get_right_on_that; sure|yeah|okay|yep jan|buddy|pal|karen; yeah right; must be (so) nice|fun|exhausting|hard|lonely; don't hold your; good luck with that; what could (possibly) go wrong; by all means; be our guest; how|so precious|adorable|quaint|original|noble|thoughtful_of; oh no|look|great|goody|joy|please|honey|sweetie|wow (*) (*) (another|not|anyway); not|isn't|ain't|it's_not (exactly|quite) rocket|brain science|surgery; how hard is|can|could; is it (really|so|too) (that) hard; last time we|i checked; thanks|thank_you|appreciate for the (legal|medical|parenting|helpful|unsolicited|expert) advice|lecture|essay|lesson|input; thanks|thank_you for nothing|sharing_that|your_daily|your_service_karen|your_weekly; thanks so much county|state|contractor|company|utility; professor|doctor|dr|judge|captain|sir|detective facebook|google|obvious|internet|comment|keyboard|karen|twitter|reddit|know_it_all; captain obvious; keyboard warrior|warriors; armchair expert|experts|engineer|engineers|chief|mayor; for the slow|people_in_the_back|hundredth; louder for the; in the back row_again
let me|us get this straight; those who failed|flunked|skipped|slept; reading it's fundamental|hard; reading is fundamental|hard|a_skill|free; it's almost like|as_if; almost as if; wild concept|idea; crazy|novel|radical|bold|revolutionary idea|concept|thought; tricky word; met|seen|know glaciers|snails|turtles|sloths; glaciers|snails|turtles|sloths that|who|move faster; long|very_long lunch|nap|vacation|coffee_break; on island time; don't laugh; okay laugh; aren't|not judging yes; yes we are; says hi; not hiring you; somebody|someone call|tell|wake|get|alert|buy|hand (the|them|him|her|*) (county|state|driving|company|bell|a|an|him|up) (school|that|map|*) ; did you read the; or just the first; even for you; only three|two|four|five|ten days|weeks|years late; not a suggestion (box); try|trying (turning|using) (on) your brain; five stars|would_recommend sir|madam; sir|madam|ma'am this is; this is a wendy's; as is tradition; never change; stay classy; peak|classic marlow|county|ward|human|move|blunder; in other shocking|news_water|news_grass; water is wet; breaking water|grass|people|man_discovers; nobody|no_one asked; ok|okay boomer|karen|buddy|sherlock; dear geniuses|genius|whoever|mystery; yes dear|genius|karen|einstein|sherlock
`);

/** Cheer that is meant, and plain help. */
export const NO_MOCKERY = list(`
# advice and understanding
right to (be|feel) upset|mad|angry|concerned|worried|surprised|feel
do_not|don't|never|please drive|park|walk|go|swim|dump around|through|past|over|in|on
if|when|because|since|after you moved|bought|built
# praise for a good deed
congratulations|congrats|kudos|bravo|thanks|thank_you|props|cheers|hats_off|shoutout (*) (*) (*) (*) who|that|for (*) reported|reporting|helped|helping|cleaned|cleaning|picked_up|picking_up|stopped|saved|saving|found|finding|returned|returning|called|calling|told|telling|volunteered|stayed|moved|shoveled|cleared|gave|giving|brought|waited|waiting|coming|came|donated|planted|worked|working|kept|keeping|served
# figures of speech
bless your pet|pets|animal; gold star|stars to room|students|family|families|the|our; gold star for every|reading|finishing; believe it or not; genius bar|hour; comedy|sarcasm night|in|101|class; hours|bus|system|form is confusing; if you need us; hard|difficult of hearing; hard for (some|many) families|of_us|people_to; for those who need|want|can't|cannot|live|served|prefer|have|serve|lost|wish|attended; who can't|cannot get|make|come|attend|be|leave|afford|drive|reach|hear|see|pay|wait|travel|find_one; people|residents|folks|neighbors who can't|cannot; one job fair|opening|at|board; open job; nailed it (baking|contest); how hard (it_is|that|this); welcome to 2027; that surprised|shocked us; book|play|show|film called; surprise party|egg|guest
`);
