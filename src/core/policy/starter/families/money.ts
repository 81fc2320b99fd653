/** Words for giving money, shared by the clauses about campaigns and about other people's causes. */

/** Ways to ask for it. */
export const ASKING_FOR_MONEY = `
# verbs of giving
donate|donates|donated|donating|donation|donations|donor|donors|contribute|contributes|contributing|contribution|contributions|chip_in|chipping_in|pitch_in|kick_in|pony_up|cough_up|pledge|pledges|pledging|sponsor|sponsoring|sponsorship|bankroll|bundle|funding_drive|crowdfund|crowdfunding|crowdfunded|fundraise|fundraiser|fundraisers|fundraising|fund_raiser|invest|underwrite|patron|sustainer|sustainers|benefactor|tithe
give|gives|giving (*) (*) generously|what|to|now|today|back|till|until|whatever|dollars|money|cash|bucks|here|online|monthly|big|$5|$10|$20|$25|$50|$100
gift|gifts
send|write|mail|cut|drop|toss|throw|slip (*) (*) (*) check|checks|money|cash|funds|dollars|bucks|donations|coins|gift|fiver
send|give|spare|share|offer|donate whatever|what|anything|something (you|little) can|have|is
raise|raised|raises|raising (*) {number}|money|funds|cash|enough|dollars|thousands
raise|raising funds|money|cash
dig deep|deeper|into
open your|those|our|up wallet|wallets|hearts|purse|purses|checkbooks|checkbook
pass|passing|pass_around the hat|bucket|plate
round up
match|matched|matches|matching every|your|all|gift|gifts|dollar|donations
double|doubles your|yours|every
every|each|any (*) (*) dollar|penny|cent|gift|bit|buck|check|little|amount|donation (helps|counts|matters|adds|goes)
text * to {number}
quarter end|deadline
before midnight
short of (our|her|his|their|the) goal
{number} short|shy|away|to_go
a plate|head|table
fund a|an|his|her|their|someone|our
suggested donation|contribution
a|her|him|them|big|fat check
checks (payable) to|can|go|made`;

/** Money and where it is put. */
export const MONEY = `
money|cash|dollar|dollars|bucks|buck|pennies|coins|spare_change|venmo|zelle|paypal|cash_app|cashapp|apple_cash|gofundme|proceeds|profits|wallet|wallets|tip_jar|jar_for|the_jar|coin_jar|donation_jar|the_bucket|red_kettle|red_kettles|the_kettle|the_hat|coffers|war_chest|piggy_bank|dues|plate`;
