import { list } from './list.ts';

/** One writer's taste or verdict. */
export const OPINIONS = list(`
personally i|we|i'd|i'm|the|it|it's|not|this|that|speaking|no
speaking just|only|personally|strictly|purely
speaking for|as (just|only) myself|me|one|a
imo|imho|tbh|ngl
in my|our|this|one (*) opinion|view|book|eyes|humble|honest|mind|estimation (*)
to|in my mind|eye|taste|ears|thinking|way
in this clerk's|writer's|librarian's|intern's|page's|desk's|admin's eyes|view|opinion
my (*) (*) opinion|view|belief|gut|take|hunch|favorite|bet|guess|verdict|feeling|two_cents|pet_peeve|preference|advice
it's|is my belief|opinion|view|feeling|hope_that
if you ask me|us (off|the|our|this)
hot|spicy|unpopular|controversial|honest|real take|opinion|talk
hot take
two cents
off the record
between you and me|us
between us|ourselves|friends
i|i'd|i've|i'll (really|honestly|truly|still|also|just|firmly|strongly|personally|always|never|actually|sincerely|do|don't|can't|cannot|for_one) think|thought|believe|believed|feel|felt|guess|reckon|suspect|doubt|prefer|hate|love|loved|liked|dislike|disagree|agree|find|found|wish|hope|rather|skip|vote|pick|choose|despise|adore|bet|stand|figure|pay|move|see
i for one
i'd rather|skip|vote|pay|move|say|love|never|bet|go
i've never|always|had (liked|loved|hated|understood|thought|been|*)
i'm|i_am (not|no|still|so|really|just) (a|the) (big|huge) fan|sold|convinced|over|against|glad|with
we're not|no|still|against|so_over (a|sold|convinced) (big|huge) fan|sold|convinced|impressed|over|against
no fan of
not a (big|huge) fan
don't get why|the
never understood|liked why|the|this
can't stand|help_but|believe_they
kind of|kinda|a_bit|pretty|so|too|just|plain|truly|utterly|deadly|super boring|ugly|dumb|lame|silly|dreadful|awful|overrated|underrated|tacky|hideous|gross|sad|embarrassing|ridiculous|terrible|tasteless|pointless|cruel|lousy
is|was|are|were|looks|look|look_like|sounds (a|an|like|just|the|so|really|far|too|plain|honestly|such|way) (*) boring|ugly|ugliest|dumb|dreadful|awful|overrated|underrated|hideous|tacky|rip_off|prison|disgrace|eyesore|joke|mess|mistake|shame|bad_idea|bad_hire|bad_call|waste|waste_of_time|waste_of_money|cruel|too_soft|terrible|lame|better|way_better|nicer|worse|best_in_years|over_the_top|silly_idea|no_brainer|great_idea|disaster|crime|insult
way|much|so better|worse|nicer|prettier
old * was (way|much|so) better|nicer|prettier
should|shouldn't have|never (have) let|sold|built|closed|been|kept|stayed|won|voted|gone|approved|torn|moved|said|fired|hired
i|they|somebody|someone|nobody|council|county|everyone should|shouldn't really|just|never|probably|stop|quit|be_ashamed|be_fired|fire|ban|sell|scrap
we should really|just|never|probably|stop|quit|fire|ban|sell|scrap
somebody|someone|nobody|council|county should|shouldn't *
council|county|state|board|commission|court|judge|planners|they|somebody|mayor|chief (*) got this|it|that (one) (so|all|dead) wrong|right
blew it
die on that|this
just saying|sayin
just my|one (*) opinion|view|views|two|thoughts|take|person's
just me
might|maybe|may|could (it's|be) just me|us
is it just me|us
for what it's worth
as far as i|we i'm|we're|am|are concerned
call me|us crazy|old|biased|picky
not gonna lie
not going to lie
to be (brutally|totally|perfectly) honest|frank|blunt
in all honesty
frankly|honestly|truthfully (the|this|that|it|i|we|who|nobody|those|we'd|it's|no|i'd)
if i'm|we're|i_am (being) honest|truthful|frank
to me the|it|it's|that|that's|this
to us it|it's|that's
as a dad|mom|parent|runner|cyclist|driver|teacher|renter|homeowner|taxpayer|voter|christian|fan|foodie|dog_person|dog_owner|cat_person|lifelong_resident|vegetarian (i|we|person|owner|lover)
that's how i|we see
i said what
had to say
sorry not sorry
sorry had to
nothing against
i|we wish he'd|she'd|they'd|the|more|someone|they|people
bored (me|us) to
gone downhill
jumped the shark
in our office|team|department agrees
everyone (here|in|at) .. agrees|thinks|knows|loves|hates
worst|best (*) (*) (we|i|ever|this_town|hands|of_all_time|by_far|in_the_world) ever (had|seen|made)
best by far
hands down
rip off
hope they|he|she|the|our (*) win|wins|loses|lose|passes|fails
is better than|worse_than the|any
if it were up to me|us
if it was up to
were up to me
team pineapple
change my mind
fight me
don't at me
prove me wrong
i know i run
`);

/** Opinions of others, adopted policy, and "think" that asks. */
export const NO_OPINION = list(`
do|can|how|where|when|if|should i vote
(is|was) our|my|a mistake (on|in)
hot take our|free|the (*) pad|pool|opens
personally identifiable|deliver*|visit*|owned|thank|invite|responsible|call
what do you|we think
share|tell|give|send (us) your (opinion|view|two|favorite|favorites|*)
your (two) cents|opinion
court's opinion
we believe everyone|every
as our adopted
said|says|say|told
think before
my|your account|library|favorite_tools|bill
we hope to|you|that_you|the
i love|voted my|stickers
should have (a|an|your|their|the|received|gotten|arrived|been_mailed|power|water)
shouldn't have to
we think the leak
in their|his|her
rated|survey|poll|reviews
better than (ever|nothing|last)
much better (air|water|condition|shape)
is|are|was|were (a) mess (hall)
love your|local|to
best ever
we|i wish you|everyone|our|him|her|them
hands down (in|to|your|the)
between us and
friends of
all of us
honestly priced
to me|us by|at|in|or|and
to us (by|at|in|for|about|your|the|this)
is better than|to
best (viewing|time|way|practices)
`);
