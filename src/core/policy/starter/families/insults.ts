import { either } from './either.ts';
import { list } from './list.ts';

/** Names that people are called. Each says enough. */
const NAME_CALLED = either(
  'idiot idiots moron morons imbecile imbeciles slob slobs whiner whiners crybaby crybabies freeloader freeloaders',
  'ingrate ingrates dolt dolts nitwit nitwits dimwit dimwits numbskull numbskulls simpleton simpletons cheapskate',
  'cheapskates litterbug litterbugs nincompoop nincompoops keyboard_warrior keyboard_warriors armchair_expert crank',
  'armchair_experts karens know_it_all know_it_alls dummies you_dummy malcontent malcontents moocher moochers twit twits',
  'knucklehead knuckleheads bonehead boneheads jackass jackasses jerk jerks scumbag scumbags lowlife lowlifes deadbeat',
  'deadbeats slacker slackers hypocrite hypocrites ignoramus bozo bozos nimrod nimrods doofus lunatic lunatics nutjob',
  'nutjobs wacko wackos crackpot crackpots busybody busybodies blowhard blowhards loudmouth loudmouths complainers',
  'snowflakes sleepyhead couch_potatoes layabouts sheeple naysayers tightwads troublemakers hooligans clods oafs cranks',
  'lamebrains airheads peabrains pinheads dunces yahoos rubes degenerates delinquents parasites leeches cowards liars',
  'armchair_quarterbacks armchair_quarterback armchair_engineers peanut_gallery drama_queens drama_queen tattletales',
);
/** Called so they are insults; otherwise plain words. */
const BEAST = either(
  'animals pigs clowns clown fools fool losers loser trolls troll brats babies baby children toddlers toddler savages',
  'vultures sheep hogs rats vermin monsters barbarians cavemen goblins hyenas vandals lemmings zombies genius geniuses',
  'einsteins einstein heroes rocket_scientist rocket_scientists champions prima_donnas princesses maniacs',
);
const UNKIND = either(
  'stupid dumb lazy ignorant selfish hopeless careless reckless inconsiderate disgusting entitled clueless irresponsible',
  'thoughtless rude cheap pathetic foolish ridiculous spoiled whiny gullible childish petty greedy filthy oblivious',
  'ungrateful incompetent illiterate senseless brainless crazy moronic idiotic self_centered self_absorbed impatient',
  'shameless uncivilized uneducated dense daft boneheaded slovenly sloppy bratty obnoxious arrogant delusional',
  'hysterical paranoid hypocritical bitter miserable clueless thick_headed hardheaded bad messy stubborn slow nosy',
  'unhinged insufferable worthless useless trashy immature bone_idle spineless bored angry precious so_called',
);
/** The people that a public body serves. */
const PUBLIC = either(
  'people residents drivers driver neighbors neighbor homeowners homeowner owners owner parents parent taxpayers voters',
  'riders folks tenants renters landlords commenters commenter citizens locals shoppers kids teens users customers',
  'visitors walkers cyclists households town public humans adults pet_owners dog_owners dog_walkers motorists parkers',
  'critics callers passengers students families joggers hikers boaters campers tourists pedestrians bikers patrons',
  'applicants complainants neighborhood community crowd bunch lot smokers some_of_you most_of_you you individuals',
  'litterers dumpers speeders truckers gardeners landowners newcomers old_timers boomers millennials suburbanites',
);
const SOME = either('some half most many all too_many plenty too_few several a_lot');
const CANT = either(
  "can't cannot couldn't won't wouldn't refuse refuses refused don't didn't doesn't never fail fails failed forgot",
  'could_not can_not would_not do_not did_not too',
);
const TROUBLE = either(
  'bothered bother be_bothered care lift_a raise_their think_for follow_simple follow_basic follow_a read_signs read_a',
  'count_to use_a_turn pick_up_after clean_up_after control_their manage_to figure_out_how grasp tell_a be_trusted',
  'seem_to understand_basic be_civil act_like use_their learn_to watch_their mind_their get_off_their put_down_their',
  'park_straight read_plain read_english read_the_sign take_a_hint take_responsibility drive_like',
);

/** Put-downs and blame, said to or of the people a public body serves. */
export const INSULTS = list(`
# names
${NAME_CALLED}
you|those|these|such|like|acting_like|act_like|acted_like|of|called|the_usual|same|bunch_of|pack_of|herd_of (all|a|an|just|a_bunch_of|total|complete|absolute|spoiled|wild|little|big|usual) ${BEAST}
${BEAST} (*) (*) ${either('in_the_comments on_this_page who_parked who_can_t on_here out_there tonight who_keep who_never like_this like_you like_these like_that')}
you (bunch_of|lot_of|pack_of|total|complete) ${either(UNKIND, NAME_CALLED)} ${either('people folks lot bunch brats drivers owners parents hypocrites fools clowns')}
you people|lot|bunch|clowns
${UNKIND} (and|little|*) ${PUBLIC}
${PUBLIC} are|is|were|was|act|acted|being (so|too|just|all|really|simply|such|a|an) (slow|*) (and) ${UNKIND}
${PUBLIC} (in|on) (*) (*) are|is|were|was|act|acted|acting (a_bunch_of|a|an|such|like|all|just) * (*) pigs|animals|clowns|fools|babies|brats|children
${PUBLIC} are|is|were|was|act|acted|acting|behave (a_bunch_of|a|an|such|like|all|just|total) ${BEAST}
you're|you_are|youre (all|just|so|too|being|such|really|always) (a|an|bunch_of) ${either(UNKIND, BEAST)}
too|so ${either('lazy stupid dumb selfish cheap ignorant clueless entitled busy_complaining proud')} to

# cannot be bothered
${PUBLIC} (who|that|just|still|here|apparently|clearly|obviously|simply) ${CANT} (be|to|even|seem_to|have|bother_to|a) (be|to|even) ${TROUBLE}
${either('you they everyone everybody whoever folks people nobody no_one who')} (here|just|still|clearly|obviously) ${CANT} (even|be|to) ${either('bothered bother lift_a read_a read_the read_signs care follow_the follow_simple think raise_their pick_up_after count park drive behave')}
nobody|no_one (here|in_this_town) ${either('watches cares bothers reads listens cleans thinks follows knows')} (their|to|about|the|how|what|anymore)
too much|hard (to|for) ask|you|some_people|some_of_you (of)
${SOME} of you|this_town|ya|them|the_public ${either("are can can't cannot could were weren't is just have has hasn't act need_to never don't should still think drive park aren't")}

# blame
if (only|more|some|half|all|any|enough) (of) ${either(PUBLIC, 'everyone everybody they marlow')} (*) ${either("weren't drove acted behaved cared bothered paid_attention listened thought_before picked_up_after cleaned_up_after learned_to used_their used_a looked_up read_the_sign read_signs stopped_whining stopped_complaining knew_how weren't_so had_any_sense had_a_brain could_read could_drive would_bother would_just would_grow")}
only themselves|yourself|yourselves|himself to|but
no_one|nobody (else) to blame|thank but
${either('you yourself yourselves themselves residents voters drivers')} (only) to thank|blame
your|their|you (own) ${either('carelessness laziness stupidity negligence ignorance hysteria whining bellyaching tantrum tantrums drama nonsense pettiness entitlement selfishness bickering sloppiness recklessness foolishness temper_tantrum attitude_problem bad_choices bad_driving poor_planning lack_of_planning')}
your|their|your_own|their_own (own|damn) fault|doing
that's|that_is|this_is|it's (all) on you|them|residents|drivers|parents
that's|that_is|this_is|it's|is (all) your|their fault|problem|doing
serves you|them|him|her right
thanks|thank to ${either(UNKIND, PUBLIC)} (*) who|that|like
blame (your|those|these) (*) ${PUBLIC} (for|who|not)
${PUBLIC} ${either('are is were')} (the|why|to) ${either('reason problem blame ones_who why_we')}
like this|these|those|you|them|that are|is the|why (reason|we)
this|that|which|you is|are why (*) (*) ${either("can't cannot")} have nice
why (*) (*) can't|cannot have nice
get|gets|got the|exactly|what (*) (they|you|it) ${either('deserve deserves voted_for asked_for')}
you're|you_are|youre|residents|neighbors|they_are the (ones|one|people|reason) (who|that)
what you get when
you had (*) (*) weeks|months|year|years|days .. on_you|excuses|blame|cry|sleepyhead
you had one job
whatever|what happened to (*) personal_responsibility|manners|common_sense
common sense ${either("isn't is_not is_too is_dead is_clearly is_apparently is_in_short is_hard has_left is_a_superpower ain't")}

# go away, grow up
grow up marlow|people|and|it's|already|everyone|folks|please
get|find|buy a|yourself_a ${either('life grip clue hobby job map mirror calendar watch')}
boo hoo
cry me|harder|us a|about|some
maybe|consider|try|just_try|next_time (try|consider) ${either('reading thinking listening growing_up paying_attention planning looking')} (the|to|before|up|ahead|attention) (sign|post|whole|*) (before|first|for_once|next|instead)
learn|maybe|go (how) to ${either('read drive park count spell recycle aim drive_first behave')} before|first|folks|people|already|signs|a|your|like|then
use your|some (*) head|heads|brain|brains|common_sense
stop|quit|enough|spare_us|less|no|save|with_the|with_your|with_all|and_the (with|of) (the|your|all|this) ${either('whining complaining crying bellyaching moaning griping nagging bickering drama excuses tantrums tantrum crocodile_tears hysterics outrage')}
${either('whine whined whines whining cry crying moan moaning gripe griping bellyache bellyaching sob howl howling throw_a_fit throwing_a_fit melt_down clutching_pearls')} (all|again|and|some|in) (you|*) (about|over|on|for|because) (the|a|every|how|your|their|it|everything)
over|above your|their head|heads|pay_grade
(sit|sat) this one out
attitude like
do us|everyone|yourself (all) a favor
hasn't|haven't|not|have|got|without|lack|lacks|has (got|have|had) (the|any|enough|a|no|zero) brain|brains|manners|clue|backbone|common_sense
nobody|no_one (is) forces|forced|forcing|making you
not your|their|your_personal (personal) ${either('maid maids mother servant servants babysitter babysitters butler chauffeur nanny')}
your mom|mother|maid doesn't|does_not|isn't
move|leave (away|elsewhere|out|town) if you don't|hate
where|where's (is|are) your|the shame|manners|decency
shame on you|every|those|these|anyone|everyone|all|whoever|the|residents|drivers|parents|owners
raised|born in|by a|the barn|wolves|zoo
raised you
what|which part of .. you understand|get
it's|it_isn't|isn't|is_not|not (not|really|exactly|even) that|rocket|brain|so hard|science|surgery|difficult|complicated
how hard|difficult is|can|could it|that (be|to)
imagine being|getting this|that|so *
act your age
have you no
can't fix stupid
congratulations|congrats|thanks|kudos|hats_off|bravo|shout_out|applause|thank_you to (the|that|whatever|whichever|our) (*) ${either(BEAST, NAME_CALLED, 'person guy individual driver')} who
nice|great grammar|spelling|parking_job|try_buddy|try_pal
go back to bed|school|kindergarten|driving_school
we'd|we_would|let_me|we_can explain|draw|type|say (it|this|the) (*) (*) (again|rate) but|slower|slowly|in_crayon
in small|smaller|shorter words
${either('clearly obviously apparently evidently')} ${either("don't doesn't cannot can't never")} ${either('understand know read care grasp get')}
(you|sir|ma'am) ${either('clearly obviously apparently evidently')} ${either("don't didn't doesn't cannot can't never have_no have_never")}
only a|an (real|total|complete) ${either(NAME_CALLED, UNKIND, 'fool child animal monster')}
whoever (*) (*) (*) (was|is|needs|has|must|should) ${either('raised born ashamed a_special no_shame grow_up a_coward be_ashamed')}
${PUBLIC} ${either("don't_raise can't_control fail_to_raise don't_watch won't_watch")} (their|raise|watch|control) (kids|children|brats|dogs)
`);

/** The same words said of ourselves, of things, or in fun. */
export const NO_INSULT = list(`
# nobody is on watch
nobody|no_one reads|watches (this|these|the|it) replies|messages|page|comments|it|account|inbox
# earnest thanks and sympathy
thank_you|thanks|kudos|shout_out|applause|hats_off to every|all|each|our|everyone
why|that|if|when|understand you_are|you're|you_feel angry|bored
we|our|us|my (own) ${either('mistake error fault apologize sorry bad dumb stupid')}
don't|do_not|never feel|be ${UNKIND}
storm|wind|weather|ice|rain|squirrel|raccoon|pump|valve|pipe is|are|was|were to blame
lazy river|susan|sunday|days|summer|daisy|eye|acres|dog
stray|wild|farm|zoo|stuffed|party|shelter|furry|therapy|service animals
april fool|fools
snowflakes are|in|fall|falling|craft|made
the|our|a usual suspects|crowd
baby|babies shower|story|time|showers|clinic|bison|goats|ducks|and|steps|gear|teeth|gate
bad|slow|messy|angry|crazy|cheap|careless weather|air|pump|timing|news|odor|smell|traffic|hair|cooker|eats|trick|rain|season|bird|birds|driver_awareness|day|connection|link
reckless|careless|distracted driving|driver|drivers
slow down|traffic|lane|zone|food|start|response
bored kids|teens|parents
crowd of|size|control|at
clowns|clown and|fish|car|school|nose|show|will|jugglers
trolls|troll and|gnomes|hunt|doll|dolls|bridge|under
children's|kids|children|where|they|trees|as|who|to grow up
learn to|how to (drive|read|swim|park) with|at|in|on|from|a|for
novel|book|movie|play|film|author
the idiot by
not|isn't rocket science (night|fair|camp|club|for)
how hard it|we|they
how hard can|is it rain|snow|blow
you're|you_are (the|so) best|welcome|great|kind
thanks|thank to (the|our) (*) (people|neighbors|residents|volunteers|drivers|parents|families|owners) who (helped|came|called|reported|stopped|joined|volunteered|cleaned|moved|stayed|slowed|shared|showed|told|gave|turned|planted|brought)
serves you (all|best|with|and)
some|many|most|several|half|all|plenty of you ${either('are_still are_asking are_new are_waiting are_without have_asked have_told have_been just_got just_moved just_joined have have_questions can_now can_still can_vote can_apply can_get can_help asked told wrote could_not')}
some|many|most of you ${either("can't_make can't_come can't_attend can't_get can't_drive cannot_attend cannot_come cannot_get")}
if|when|because more|everyone|all|enough people|residents|neighbors|folks would_like|could_help|could|can|had_access
imagine being (a|able|the|in|there|on)
it's not that|so hard|difficult to learn|start|sign|join|register|compost
whine and_dine
it's|not rocket science (night|camp) night|camp|fair
common sense media|tips|rules|steps|gun
cry|crying room|for_help|wolf
name calling
page rules
against our
`);
