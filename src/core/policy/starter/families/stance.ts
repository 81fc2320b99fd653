/**
 * Words for taking a side, each constant the alternatives of one word. Shared by the clauses about candidates, measures
 * and bills.
 */

/** To be for it. */
export const SUPPORT =
  'support|supports|supporting|supported|back|backs|backing|backed|favor|favors|favoring|favour|endorse|endorses|endorsing|endorsed|endorsement|champion|champions|championing|applaud|applauds|applauding|welcome|welcomes|embrace|embraces|celebrate|celebrates|cheer|cheers|cheering|root|roots|rooting|rally|rallies|rallying|defend|defending|advocate|advocates|advocating|commend|commends|praise|praises|salute|salutes';

/** To be against it. */
export const OPPOSE =
  'oppose|opposes|opposing|opposed|reject|rejects|rejecting|defeat|defeats|defeating|defeated|stop|stops|stopping|stopped|kill|kills|killing|killed|sink|sinks|sinking|block|blocks|blocking|blocked|fight|fights|fighting|resist|resists|resisting|condemn|condemns|condemning|denounce|denounces|denouncing|scrap|scrapped|shelve|shelved|veto|vetoed|ditch|dump|trash|axe|derail|repeal|withdraw|bury|nix|torpedo|protest|protests|protesting';

/** To help it on its way. */
export const CARRY =
  'pass|passes|passing|passed|approve|approves|approving|enact|adopt|advance|renew|fund|win|wins|winning|succeed|succeeds|happen|happens';

/** What a bad law or leader does. */
export const HARM =
  'gut|guts|gutting|gutted|wreck|wrecks|wrecking|wrecked|ruin|ruins|ruining|ruined|destroy|destroys|destroying|hurt|hurts|hurting|harm|harms|harming|cripple|cripples|crippling|devastate|devastates|devastating|bankrupt|bankrupts|strips|stripping|strip_us|strip_our|strip_the|strip_your|strip_local|undermine|undermines|undermining|weaken|weakens|weakening|swamp|swamps|drown|drowns|saddle|saddles|punish|punishes|punishing|silence|silences|erase|erases|shortchange|shortchanges|handcuff|handcuffs|kneecap|hamstring|starve|starves|drain|drains|raid|raids|rob|robs|steal|steals|endanger|endangers|threaten|threatens|threatening|jeopardize|jeopardizes|slash|slashes|decimate|dismantle|dismantles|sabotage|squeeze|squeezes|choke|chokes|burden|burdens|betray|betrays|ignore|ignores|backfire|clobber|cost_us|costs_us|cost_you|tie_our|ties_our|take_away|takes_away';

/** What a good law or leader does. */
export const HELP =
  'save|saves|saving|protect|protects|protecting|help|helps|helping|helped|keep|keeps|keeping|rescue|rescues|restore|restores|strengthen|strengthens|fix|fixes|fixing|improve|improves|benefit|benefits|deliver|delivers|rebuild|rebuilds|empower|empowers|boost|boosts';

/** Bad, said of a law, a plan or a person. */
export const BAD =
  'bad|awful|terrible|horrible|dreadful|lousy|rotten|wrong|worst|worse|foolish|stupid|dumb|silly|ridiculous|absurd|insane|crazy|nonsense|reckless|dangerous|irresponsible|misguided|shortsighted|short_sighted|unfair|unjust|cruel|harsh|extreme|radical|shameful|disgraceful|outrageous|insulting|disastrous|disaster|catastrophe|mess|mistake|junk|garbage|wasteful|waste|boondoggle|scam|ripoff|rip_off|sham|joke|giveaway|handout|overreach|censorship|tyranny|attack|assault|slap|insult|blow|threat|nightmare|headache|half_baked|toothless|unworkable|unaffordable|backward|clumsy|bloated|heartless|senseless|pointless|poorly|ill_conceived|red_tape|power_grab|tax_grab|money_grab|cash_grab|land_grab|slush_fund|blank_check|unfunded_mandate|poison_pill|raw_deal|too_far|too_harsh|too_strict|too_weak|too_long|too_much';

/** Good, said of a law, a plan or a person. */
export const GOOD =
  'good|great|best|better|smart|smartest|wise|wisest|excellent|wonderful|fantastic|terrific|fine|finest|fair|sensible|sound|right|essential|vital|crucial|critical|necessary|overdue|worthy|worthwhile|worth_it|bargain|investment|no_brainer|common_sense|commonsense|godsend|lifeline|game_changer|win_win|victory|perfect|brilliant|bold|visionary|modest|reasonable|affordable|deserves|deserved|needed|must';

/** To speak of both sides or of none. */
export const NEUTRAL = `
# both sides
both sides
for and|or against
pro and con
pros and cons
yes or no
yes, no or
neutral|neutrally|impartial|nonpartisan|non_partisan
side by side
all views|sides|opinions
one speaker|statement in favor
no|neither|any position|side|sides
takes|take|taking no|neither (*) side|sides|position
without comment|spin|opinion
no spin
# what staff may not do
may|can|do|does|must|will|should not|never (*) endorse|endorses|campaign|campaigning|support|oppose|back|take|tell|accept
can't|cannot|won't|don't|doesn't (*) endorse|campaign|take|tell|support|oppose|accept|say
not an endorsement
not endorsed by`;
