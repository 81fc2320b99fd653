import { list } from './list.ts';

/** The organisation takes the blame, or says sorry for more than a slip of the pen. */
export const ADMISSIONS = list(`
we|we've|i|city|department|team|library|office|crew|crews|staff|district|council|police|clerk|inspectors|billing (have|has|really|badly|totally|clearly|completely|simply|just|also|truly|all) (really|badly|clearly) messed|screwed|goofed|slipped|botched|bungled|blew|failed|neglected|mishandled|overcharged|overbilled|double_billed|undercounted|misread|misled|lied|ignored|forgot|wasted|stranded|hurt|endangered|fumbled|bungled|flubbed|mismanaged|broke|violated|betrayed|damaged|destroyed|discriminated|underestimated|overlooked|miscalculated|misjudged|misspent (up|it|to|the|our|your|you|this|that|on|them|that|for|with|people|a|every|some|all|*)
we|city|department|team|library|office|crew|crews|staff|police|clerk|council|inspectors missed|caused|broke|lost|left (the|your|some|our|a|it|{number}|hundreds|thousands|many) cracks|leak|warning|signs|deadline|pain|damage|harm|flood|rules|own|law|trust|trench|records|mail|file|files|without|open|in|families|people|homes|riders
sent|gave|mailed|printed|told|billed|charged|towed|raided|paid|posted|listed|cut|demolished|fined|arrested|ticketed .. wrong|twice|double|by_mistake|in_error
the wrong bill|bills|amount|house|apartment|person|people|address|car|cars|home|man|woman|door
dropped|drop the ball
let you|people|our|residents|the|everyone|them|families (*) (*) down
this|that|it is|it's|was|one (all|entirely|squarely|completely) on us
that's|this_is on us|me
our (own|bad|fault|biggest|worst) fault|mistake|error|failure|failures|negligence|bad|doing|responsibility|shame|oversight|blunder
nobody|no one but us
we're|we_are|us to blame
the blame|fault is|lies ours|with_us
we|and own it|this|up
owning up|this|it|our
no excuse|excuses
guilty as charged
mea culpa
hang our heads
our heads in
i'm|we're|we_are|i_am|deeply ashamed|embarrassed|mortified (of|by|that|for)
we|it was|were|is so|too|very|not slow|late|prepared
we|it was|were|is (so|too|badly|simply|just|also|not|plain|very|terribly|clearly|grossly) careless|negligent|wrong|unprepared|sloppy|reckless|asleep|blind|irresponsible|unacceptable|indefensible
was|were wrong to
got|get|getting this|it|that|things|your|the .. wrong
fell short
came up short
did nothing
not good enough
deserve|deserved|deserves (so|much|far|a_lot) better
paid the price
you|we paid for it
we|city|council|department should|could|ought_to (never|not|all|also) have (done|*)
should|could have known|been_more|been_there|closed|told|acted|checked|warned|stopped|fixed|moved|done|caught|listened|answered|called|responded|seen|prevented|had|started|salted|plowed|tested|sent|planned|told
had|if we (only|had) maintained|checked|listened|acted|closed|fixed|warned|done|tested|been
had we *
wouldn't|would_not have happened
nobody but us
shouldn't|should_not have happened|been|taken|done
apologize|apologise|apologizes|apologies|apology|sorry (deeply|sincerely|truly|personally|again|publicly|fully) (to|for) that_we|that_our|how|what|our|every|each|everyone|anyone|families|not|letting|leaving|failing|being|treating|raiding|losing|mr|mrs|ms|those|the_way|the_pain|the_harm|the_failure|the_mistake|the_error|the_breach|the_spill|the_mishandling|the_hurt|the_damage (way|pain|harm|hurt|failure|mistake|error|mishandling|spill|breach|errors|mistakes|we|our|of|who|us|tenants|families|happened|part|family|residents|vendors|answering|fee|them|people)
deeply|truly|sincerely|profoundly|terribly (*) (*) sorry|apologize (for|to|that|about)
we_are|we're|so|very (*) sorry (that|for) (that) we|our|failing|letting|what_we|what_happened|how_we|everyone_we|the_harm|the_pain|to_the_families|to_every
sincere|sincerest|deepest|heartfelt|humblest|public|formal|unreserved apologies|apology
apologizes for (raiding|how|the|its|our|*)
and|we|city apologize to (each|all|you|every|the|everyone)
owe (you|everyone|them|the|our|an) (all|residents|*) (an) apology
forgive us|me (for|*)
beg your (forgiveness|pardon)
please forgive
ask|asking for (your) forgiveness
take|takes|accept|accepts|bear|bears|full|complete (full|total|complete|all) responsibility|blame (for)
we|city|truly|deeply|council regret|regrets (our|the|that|sending|how|what|it|this|not|letting|any_harm)
we|i admit|confess|concede
we knew about
screwed up
messed up
a bad call
poor|bad|terrible judgment|decision by|from|on|our
`);

/** Slips, courtesies and figures of speech. */
export const NO_ADMISSION = list(`
coffee|lunch|breakfast|dinner|pizza|snacks|treats|donuts|parking|admission|popcorn|cocoa|swim|ride|lesson|class|one|round|tab|cake|ice_cream (*) (is|are) on us
should (also) have time|some|a|plenty|enough|your
if you were|are|got (*) (*) twice|double|late
swim|ball|soccer|hockey team|club lost
sign|label|map|clock is wrong
typo|typos
correction
corrected
wrong date|time|link|photo|room|image|number|year|day|price|name|map|picture|file|version|flyer
broken link
sorry|apologize|apologies for the|any typo|mix|wrong|delay|delays|wait|noise|inconvenience|confusion|dust|mess|short|late|extra|trouble|interruption|mixup|disruption|slip|broken|hassle|hiccup (up|delay|inconvenience|notice|noise|wait)
missed you|your
we missed your|you|having
we|we've lost power|water|a_tree|internet|phone
left|lost (out) the room|and_found
in april fools
public apology {number}
fault line|lines|detector|lines
no sorry
forgive (library|late|your) fines|fees|debt
take|accepts|accept responsibility for your
own {number}
regret to
failed inspection|inspections|brakes|to_pay|to_appear
drop the ball with|at|on
wrong about rain|the_weather
sorry no
sorry we|you|to miss|missed|hear
broke ground|a_record|records|the_record|the_ice
lost pet|pets|dog|cat
we (all) forgot how
it's not your fault
who|what (should|could) have
you should|could have received|a|gotten|your|seen
should have a|your|received|arrived|power|their|an|by|two|three|one|at|no
`);
