import { list } from './list.ts';

const HURT =
  'shot|stabbed|beaten|attacked|assaulted|raped|molested|robbed|mugged|carjacked|burglarized|kidnapped|abducted|strangled|bitten|mauled|struck|hit|killed|injured|wounded|hospitalized|burned|trapped|electrocuted|followed|threatened|harassed|stalked|pinned|crushed|thrown|scammed|hurt|pistol_whipped|jumped|choked|groped|held_up|held_at_gunpoint|held_at_knifepoint|run_over|knocked_down|ejected|extricated|airlifted|medevaced|swept_away|pulled_from|carried_out|found_dead|found_unresponsive|pronounced_dead|overcome|poisoned|revived|evacuated_by|tied_up|swindled|defrauded|doused|scalded|tased|rear_ended|killed_by';

/** Words that tell of somebody harmed, dead or grieved for, and of who saw it. */
export const HARMED = list(`
# the person by the harm
victim|victims|deceased|dead|slain|casualty|decedent|survivor|fatality
witness|eyewitness|witnesses|bystander|accuser|complainant|informant|whistleblower|tipster
pedestrian|cyclist|passenger|jogger|hiker|swimmer|motorist was|who|struck|hit|killed|is
the drowned|dead|injured|missing|wounded|burned man|woman|boy|girl|couple
# death
died|dies|killed|drowned|drowning|perished|succumbed|deceased
lost his|her|their life
passed away|at|on|from|before|last
she|he|they|who|parents|father|mother passed
did not|didn't make it|survive
could not|couldn't be saved|save
is gone
is|was among the dead
body|remains of|found|was|is
found dead|unresponsive|lifeless
next of kin
pulled|recovered from|body (the)
took you|him|her too|from
gone too soon
# harm done to somebody
was|were|been|got|is|being|who|woman|man (*) ${HURT}
${HURT} by|at|in|twice|outside|on|near|during|and|when|after|from|his|her
suffered|sustained a|an|serious|minor|broken|burns|severe|multiple
hurt|injured in|by|when|during
in stable|critical|serious|fair|guarded condition
fighting for
recovering|recovers|recovered from|after|at|in
pull through
broken arm|leg|hip|neck|ribs
overdosed|suicide
fell from|off
taken|flown|rushed to (the|a|*) hospital
took|scammed|stole|stolen .. from
domestic violence|abuse|dispute|call
identified by|as
# who saw or told
saw (it|the|who) (all|whole|happen|shooter|shooting|crash|fire|robbery|attack|suspect|man|thief)
heard the gunshots|screams|shots|blast
picked (*) attacker|him|out
called 911
911 caller
reported|reports|described the|her|his (attack|attacker|assault|rape|robbery|abuse|shooter)
gave a|us|officers (*) (*) description|statement
# where it was
home|house|apartment|residence|unit|place (that|which) was|burned|robbed|searched|raided
dead|killed|died|shooting|stabbing|robbery|assault|attack|fire (happened) at|inside (the|*)
happened|occurred|took_place at|in
the people|couple|deaths|man|woman inside|who|at|hit|killed|attacked
lives at
next door
was home when
where the assault|attack|rape|shooting|stabbing|murder|fire|victim
# grief
widow|widower|bereaved|grieving|mourn|mourns|mourning|condolences
rest in peace|power
rest easy
rip
hearts|thoughts|prayers|sympathy (go|are|goes|is) (out) to|with
keep|keeping (*) (*) (*) in (your|our) prayers|thoughts
pray for
who lost
we lost
`);

const KIN_WORDS =
  'aunt|uncle|cousin|husband|wife|widow|widower|son|daughter|brother|sister|mother|father|mom|dad|grandmother|grandfather|grandma|grandpa|parents|parent|fiance|fiancee|girlfriend|boyfriend|partner|niece|nephew|stepson|stepfather|next_of_kin|roommate|neighbor';

/** Kin of somebody told of before. */
export const KIN = list(`
his|her|their|victim's|deceased's|man's|woman's|boy's|girl's|driver's|swimmer's (*) ${KIN_WORDS}
`);

/** Cleared, past or told as a rule. */
export const CLEARED = list(`
coroner|medical examiner
with|at|by the family's|families|family (*) permission|request|consent|wish|invitation|blessing
released|confirmed|confirms|reveal|releases the|his|her|one (*) name|names|identity|of
family has been told|notified
names will come
memorial|museum|founder|founded|anniversary|plaque|bench|honor_roll|scholarship|wall
died|killed|fell in 1*|2*
died in service
convicted|sentenced
last seen
obituary
not name|naming|identify|identifying|say_who|share
missing
advocate|advocates|support_group|victim_services
if you|someone|you're (are) a victim
`);
