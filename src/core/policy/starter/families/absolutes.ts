import { list } from './list.ts';

const WHOLLY =
  'completely|totally|perfectly|absolutely|entirely|fully|utterly|wholly|one_hundred_percent|hundred_percent|{number}_percent|100%|always|forever|thoroughly|unconditionally|unquestionably|undoubtedly|guaranteed';
const SAFE =
  'safe|secure|harmless|protected|reliable|fine|effective|accurate|pure|certain|sure|risk_free|bulletproof|sealed|trustworthy|out_of_danger|germ_free|clean|immune|shielded|contained|sanitary|nontoxic|hazard_free|drinkable|foolproof|airtight|watertight|leakproof|fireproof|floodproof|under_control|healthy|worry_free';
const FAIL =
  'fail|flood|leak|break|crash|burst|collapse|overflow|explode|sink|burn|spread|crack|spill|stall|freeze|derail|drown|happen|go_wrong|go_down|go_out|get_hacked|be_hacked|be_breached|be_stolen|be_beaten|be_flooded|get_sick|get_hurt|get_ill|get_lost|catch|lose|hurt|harm|be_harmed|be_hurt|fall_ill|fall_down|be_late|miss|fall_apart|tip|give_out|give_way|make_a_mistake|make_mistakes|be_affected|go_up|cave_in|wash_out|go_hungry|run_out|reach|get_in|get_past|get_through|get_into|touch|make_you_sick|be_pushed|slip|sicken|poison|infect|go_under|default|lose_money|lose_power|lose_water|lose_service|lose_your|be_wrong|err|malfunction|backfire';
const HARM =
  'danger|risk|risks|threat|hazard|harm|chance|side_effects|downside|downsides|accidents|accident|injury|injuries|crime|flooding|outages|mistakes|errors|delays|germs|contamination|contaminants|toxins|pollution|lead|odor|dangers|worries|worry|doubt|fear|possibility|problem|problems|break_ins|thefts|crashes|wrecks';

/** Safety or success that nobody can promise. */
export const ABSOLUTES = list(`
# wholly safe
${WHOLLY} (and) (*) ${SAFE}
{number} safe|secure|effective|accurate|guaranteed|reliable
as safe as can|houses|it|anything|your
${SAFE} (and) (*) period|no_matter_what|whatever_happens|come_what_may|in_any_storm
never|couldn't been|be|have_been (*) safer|healthier|cleaner
safe for everyone|all|anyone|everybody
safety is guaranteed|assured|certain
out of harm's way
safest (thing|choice|bet) there
# no danger
zero|absolutely_no|no_possible|not_any ${HARM}
no|not_a|any|free_of|without_any (*) ${HARM} whatsoever|at_all|to_you|to_anyone|to_anybody|to_your|to_people|to_residents|of_any_kind|of_another|from_the
(absolutely) nothing|anything (*) to worry|fear|be_afraid|panic|be_concerned (about)
no|zero|not_any (*) need|reason|cause to worry|panic|fear|be_afraid|be_concerned|be_alarmed|be_scared|stress|fret
in (absolutely) no danger
no danger|threat here|anymore
poses|pose|posed|carries|carry|has|have no|zero (*) ${HARM}
completely|totally|entirely|all|fully free of|from ${HARM}|all|any
no|zero side effects
(absolutely|simply|just) no way (that|the|it|any|anyone|your|in|this) (*) (*) could|can|will|to|into|in|past|around
have|has (absolutely) no way in|into|past|to|through
# cannot fail
can't|cannot|couldn't|won't|will_not|can_not (possibly|ever|ever_again|simply|even) ${FAIL}
will|can|could|would|does|has|have|shall never (ever|again) ${FAIL}
never ${FAIL} again
never fails|floods|leaks|breaks|crashes|misses|makes|stops|runs|loses|sleeps|goes_down|goes_wrong
nothing bad|harmful|ever|can|could|will|gets|gets_past|goes|slips|beats|stops (ever|can|possibly) (*) ${FAIL}
nothing (*) can|could|will (ever|possibly) go|harm|hurt|stop|happen|get|break|beat
nobody|no_one|none|not_a_single|not_one (of_you|of_us|child|family|person|home|kid|resident|house|soul|life|drop|*) (*) (*) will|can|could|gets|slips|falls|drowns|is|has (ever) (*) hurt|harmed|sick|ill|injured|lost|displaced|pushed|${FAIL}|on|in_danger|at_risk|again|without
you|you'll|they|he|she|it|kids|child|everyone|everybody won't|can't|couldn't|will_not|never (ever|possibly) (get|be|catch|feel|fall) sick|hurt|lost|cold|flu|covid|drown|burned|stung|hacked|scammed|flooded|the_flu|rabies|notice|late
impossible to|for hack|fail|breach|break|beat|fall|get|tamper|miss|lose|cheat|flood|anyone|thieves
incapable of
# words of their own
foolproof|failsafe|fail_safe|bulletproof|unhackable|unbreakable|unsinkable|indestructible|infallible|invincible|flawless|childproof|hackproof|tamperproof|ironclad|airtight|unfailing|unassailable|crashproof|disasterproof|stormproof|quakeproof
hack|flood|tamper|leak|crash|bullet|earthquake|hurricane|storm|disaster|idiot|fail|thief|rust|kid|recession|weather proof
locked down tight
fort knox
drink up
trust us
rest easy|assured
sleep tight|easy|well|soundly
relax (our|the|your|it|we|this|everything)
# ended for good
(completely|totally|fully|permanently|finally) eliminated|eliminates|eliminate|erased|erases|ended|ends|end|solved|solves|cures|cured|stopped|stops|prevents|removes|removed|wipes_out|wiped_out (*) (all|every|any) ${HARM}|hunger|homelessness|potholes|traffic
completely|totally|permanently|forever|entirely eliminated|eliminates|solved|solves|fixed|fixes|stops|prevents|cures|ends
problem (is|has) (been) (*) solved|over|gone (forever|for_good|permanently)
gone|fixed|solved|over|ended for good|forever|ever|all_time
once and for all
# results as good as done
guarantee|guarantees|guaranteed|promise|promises|vow|vows|pledge|assure (*) (*) (*) (that|you|your|every|no|safe|safety|success|results|protection|a) will|won't|safety|success|results|protection|plowed|safe|never|nobody|be|get
results|success|safety|protection|satisfaction (is|are) guaranteed|assured|certain
certain|sure|bound|guaranteed to work|succeed|end|stop|cure|solve|balance|win|fix|pass|prevent|hold|last|save|be|find|get|learn|love
you|your|every|everyone|each (*) (*) (*) (who) (*) will (definitely|certainly|always|never|surely) pass|succeed|graduate|quit|read|find|learn|get|be|come|have|make (*) (*) (*) guaranteed|promise|period|no_matter|safe|exception
every (single) time|life|home|ballot|vote (*) (saved|counted|is|every|will) counted|saved|time
without|no fail|error|exception|a_doubt|a_hitch|incident|question
always|never arrive|arrives|work|works|on|fail|late|down|holds (time|us)
that's a promise|guarantee
can handle|withstand|survive|take anything|any|every|whatever|it_all
ready for anything
always|never arrive|arrives on time
will|to stay|stand|last|hold|stays|stands (that) (way) forever|for_good|always|for_a_hundred|a_hundred_years
not a thing|drop|germ|trace|worry|scratch
perfect safety
`);

/** Words beside it that make it advice, a result or somebody's finding. */
export const NOT_ABSOLUTE = list(`
according to
said|says|confirmed|reports|reported
noted|tested|certified|rated|found by
per the
as state|the law
can't|cannot|don't|won't|couldn't|can_not promise|guarantee|say|rule|be_sure
no plan|system|wall|method|place|beach|pool|home|water|camera|test is|removes|can|guarantees
not|never|isn't|nothing_is|no_one_is (a|ever) too|100%|fully|completely|free|guaranteed|foolproof|risk_free|late
expected|subject|hope|hopes|aim|goal to
if the weather
always|never wear|leave|swim|run|burn|use|touch|enter|drive|feed|pour|give|share|mix|open|walk|park|put|call|approach|check|keep|lock|assume|try|text|send|click|pay|flush|ignore|stop|try|eat|dump|hurts|be_asked
will never|not ask|call|text|email|request|share|sell|demand|contact
never be asked|charged|too
no exceptions
to use again
lower|lowers|cut|cuts|reduce|reduces (your|the|*) risk|chance|chances
make|making|keep sure (your|you|the|that|it)
lost|found and|or
`);
