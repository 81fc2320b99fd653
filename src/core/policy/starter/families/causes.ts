/** People and bodies that others collect for, and the collections that are our own. */

/** Charities, clubs and people in need. */
export const CAUSE = `
# charities by name
unicef|habitat|rotary|kiwanis|lions|elks|vfw|legion|ymca|ywca|goodwill|oxfam|pbs|npr|jaycees|shriners|masons|knights|aclu|spca|aspca|peta|hospice|4_h
red cross
st jude|vincent|brendan's|mary's
salvation army
humane|cancer|heart|historical|animal_rescue society|association|league
united way
doctors|engineers without
make a wish
march of dimes
susan komen
food pantry|bank|kitchen|shelf
land|wildlife|conservation trust|fund
public radio|television|media
boys|girls|boy|girl and|scout|scouts
little league
feed the|feeding *
toys for tots
meals on wheels
# kinds of charities
charity|charities|nonprofit|non_profit|foundation|ministry|mission|mission_trip|orphanage|sanctuary|rescue|rescue_group|burn_unit|soup_kitchen|pta|ptsa|booster|boosters|scout|scouts|troop|choir|church|parish|hospital|clinic|league|travel_team|marching_band|alumni|sorority|fraternity|benefit|appeal|relief|memorial_fund|scholarship|legal_defense|animal_shelter
league|trust|foundation|fund|society|alliance|kitchen|pantry|ministries|mission|charities|boosters|club of|for
hospital
# people in need
family|families|widow|widower|orphans|twins|newborns|victim|victims|victim's|victims'|survivor|survivors|homeless|refugees|patient|evacuees
neighbor|daughter|son|cousin|niece|nephew|mom|dad|mother|father|sister|brother|husband|wife|uncle|aunt|grandma|grandpa|grandmother|grandson|kid|coworker|colleague|teammate|friend|friends|owners|veteran|vet|teacher|coach|intern|librarian|guard
his|her|their|family's|families'|officer's|firefighter's|coach's|teacher's|guard's|clerk's|neighbor's|intern's|librarian's|daughter's|son's|wife's|husband's|mom's|dad's|sister's|brother's|cousin's|friend's|colleague's|coworker's|widow's|victim's
officer|coach|pastor|sgt|firefighter|teacher|mrs|mr|deputy|reverend|father|dr|captain|detective|librarian|ms *
# what befell them
leukemia|cancer|tumor|kidney|transplant|surgery|funeral|burial|chemo|medical_bills|hospital_bills|injured|hurt|burned|paralyzed|famine|illness|sick|wheelchair|house_fire|stroke|accident|heart_attack|evicted|laid_off
kenya|haiti|ukraine|gaza|turkey|syria|sudan|nepal|maui|overseas|two_states
nationals|regionals|state_finals|championship|uniforms|world_series|new_van
kibble|kittens|stray|strays|goats|puppies|kennel|pups`;

/** Who may be meant. */
export const CAUSE_PERHAPS = `
him|her|them|she|he|they|they're|us|folks|people|team|band|crew|club|cause|research|trip|kids|animals|dogs|cats
earthquake|hurricane|tornado|wildfire|flood|tsunami|crash|wreck|fire|disaster|memorial|equipment|help`;

/** Collections that the organisation runs, or that ask for no money. */
export const OWN_DRIVE = `
# its own
city|city's|police|mayor's|library's|shelter's|county's|our|own|town's (own) (coat|food|toy|book|blood|supply|school_supply|relief|bill_relief|animal|tree|bike) drive|drives|program|programs|fund
city sponsored|run|owned|program|care
care|warm|bill_relief|utility_relief fund|homes|program
run by marlow|our|the_city|the_library|city|recreation
library|book book|sale sale
friends of the library
# no money
give|donate|donating|giving|donates|donations|donated (*) (your|of|a|gently) (*) blood|plasma|pint|coats|coat|books|book|toys|toy|cans|food|time|hours|hour|room|way|bike|bikes|clothes|furniture|glasses|phones|supplies
blood drive|donor|donors
bring a can
volunteer to|for|with|at|hour|hours
volunteers needed|wanted|to|are
need|needs (*) volunteers
# warnings and rules
fake|scam|scams|scammers|scammer|fraud|beware|fraudulent|never_give|check_before
permit|permits|solicit|solicitors|solicitation
can't|cannot|don't|won't|do_not (*) (*) share|give|promote|accept|endorse|post|collect
# money of its own
grant|grants|adopted_budget|reimbursement|state_aid|disaster_aid|fema
parking|utility|water|tax|library ticket|bill|bills|fine|fines|card
pay online|in_person|by|at
adoption|permit|license|filing fee|fees`;

/** Money spoken of, and nobody asked. */
export const NO_APPEAL = `
agenda|lease|council|hearing|minutes|ordinance|approved|vote
state|federal|county relief|aid
apply|applies|applications|awarded|council_gave|gave_us|donated_to_us|thank_you|thanks_to
donated|sponsored|paid|funded (for) by
our|the|these|event sponsor|sponsors
need|want help
if you need
offers|offer|offered (*) help
tax|budget|public|taxpayer dollar|dollars
stole|embezzled|stealing (*) money|cash|{number}
took money|cash from
pledges to
fine|fee|fees|ticket_is|price|rate|rates|tax|taxes|salary|budget
attending|attend
photos|ideas|feedback|opinion|comments
room|brake|space`;
