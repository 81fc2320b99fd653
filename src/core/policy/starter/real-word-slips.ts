import type { Clause } from '../schema.ts';
import { swaps } from './swaps.ts';

type Swap = Extract<Clause, { kind: 'slips' }>['swaps'][number];

/** What people own, for "you're car" and "keep there permits". */
const OWNED = `account|accounts|address|application|appointment|baby|backyard|ballot|ballots|basement|bikes|bill|bills|bin|bins|card|cards|cart|carts|cat|cats|child|children|comments|concerns|cooperation|dog|dogs|doors|driveway|driveways|family|families|feedback|furnace|garage|garbage|gear|hands|help|homes|house|houses|household|input|kids|lawn|lease|leases|license|lights|mail|mailbox|meter|meters|name|names|neighborhood|neighborhoods|neighbors|opinion|own|parents|partners|patience|permit|permits|pet|pets|phone|phones|pipes|plate|porch|property|questions|recycling|registration|roof|seat|seats|sidewalk|street|support|taxes|thoughts|ticket|tickets|trash|vehicle|vehicles|voice|vote|votes|water|windows|yard|yards`;

/**
 * Words that a spell checker lets pass because they are words, told by what stands beside them. Read in the same way as the
 * other swaps of the clause.
 */
export const realWordSlips: readonly Swap[] = swaps(`
you're ${OWNED} ! = your
keep|bring|take|leave|lost|check|share|use|move|park|lock|get|pay|renew|of|with|for|in|on|at|by|from|about there ${OWNED} ! = their
your looking|hoping|wondering|interested|unable|unsure|ready|going ! = you're
it's deck|roof|doors|members|staff|edge|banks|walls|residents|employees|mission ! = its
its a|an|the|been|not|going|important|easy|raining|snowing|your|our ! = it's
who's car|dog|permit|turn|name|house|responsibility ! = whose
whose going|coming|ready|in|there ! = who's
do to a|an|the|high|low|heavy|weather|rain|ice|icy|snow|flooding|construction|damage|staffing|illness|lack|maintenance ! = due
closed|delayed|canceled|cancelled|postponed do to ! = due
will|to|can|we|let's|they meat on|at|with|in|again|and|monthly|weekly|tonight ! = meet
is|are|it's|not|perfectly|still save to drink|eat|use|swim|return|enter|drive|cross|travel|touch ! = safe
flu|covid|booster|vaccine|allergy|rabies|pneumonia|shingles|tetanus shoot|shoots ! = shots
up for|pet|cat|dog|foster|animal adaption|adaptions ! = adoption
adaption fee|fees|event|day|center|papers|hours ! = adoption
absentee|mail|mail_in|cast|your|early|paper|official|sample ballet|ballets ! = ballot
detour|closure|work|outage|this|storm|change|project|leak effects routes|route|traffic|service|bus|drivers|homes|parking|all|about|the|streets|residents ! = affects
have|has|had no affect|affects ! = effect
in affect until|from|through|as|for|on ! = effect
takes|take|took|went|goes|go|into affect ! = effect
fallen|our|brave|veteran|honor|honoring solders|soliders ! = soldiers
counsel vote|votes|approves|adopted|adopts|passed|meet|hears|heard|wants ! = council
rabbis|rabis|rabbies shot|shots|vaccine|vaccines|vaccination|clinic|tag|tags ! = rabies
our new|acting|deputy|interim|assistant|city's|branch|plant|program manger|mangers ! = manager
excepting|expecting applications|donations|proposals|bids|submissions|nominations = accepting
expect|except applications|donations|nominations|payments|cash|checks|cards = accept
advice|advices residents|drivers|you|motorists|everyone ! = advise
piece|peace and quite = quiet
quite hours|zone|time|room|please ! = quiet
weather|wether or not|you ! = whether
severe|winter|cold|hot whether ! = weather
school|planning|library|zoning bored|boared ! = board
breath deeply|easier = breathe
to|can|can't|cannot|could breath ! = breathe
cloths drive|donation|donations|closet|swap|dryer ! = clothes
open|closed|daily|available|running|here everyday ! = every day
minuets away|long|late|per|of|before|after|each|to ! = minutes
five|ten|15|20|30|45|few|several|meeting minuets ! = minutes
planing commission|board|department|meeting|committee|to|office|staff ! = planning
rode closed|closure|closures|work|repair|repairs|crew|crews|conditions ! = road
main|side|county|state rode ! = road
next|last|this|per|every weak ! = week
collage students|student|fair|applications|campus|classes|tuition|degree ! = college
community|state|local|city collage ! = college
forth of july|grade|street|graders|annual|avenue ! = fourth
grate day|time|job|news|work|turnout|weekend|way|place ! = great
we here you ! = hear
the hole city|town|community|family|team|block|weekend|week|time ! = whole
miner|minner injuries|injury|damage|delays|accident|crash ! = minor
your|for|the patients while|as|during|with|and understanding = patience
sneak peak ! = peek
police|fire|medical|military|city|all personal on|at|are|were|will|from|have|and = personnel
poles open|close|closed ! = polls
in the|no|common|make|makes since = sense
solid|food|yard|hazardous waist ! = waste
waist management|collection|removal|bin|bins ! = waste
threw friday|saturday|sunday|monday|june|july|august|october|november|december = through
no|not any longer then ! = than
thank|thanks you're = your
weather permiting ! = permitting
site|sight seeing ! = sightseeing
on cite = site
building|job|work|camp sights ! = sites
steal beams|bridge|frame|plates = steel
brake fluid|in|into|a|the|up = break
please brake up|down ! = break
baring any|bad|unforeseen|weather|delays ! = barring
block of|off|party|captain of = block
pubic works|library|health|safety|meeting|notice|comment|records|school|schools|park|art|square|transit ! = public
advise|advice for zone|residents = advisory
dinning room|hall|area|out ! = dining
are|is|be|only|aren't|isn't aloud ! = allowed
not aloud ! = allowed
bizarre vendors|tables = bazaar
bored of education|directors|health|trustees ! = board
fair boxes|box|increase|hike = fare
bus|train|ferry fair|fairs ! = fare
flew|flue shot|shots|season|clinic|vaccine|symptoms ! = flu
was|were|is lead by ! = led
led paint|pipe|pipes|service|line|lines|test|levels ! = lead
medal detector|detectors|recycling|scrap = metal
metal of honor|valor ! = medal
moral boost|booster ! = morale
prey for|with us = pray
principle|principles of the school|elementary|high ! = principal
stare well|case ! = stairwell
summery court|judgment|report ! = summary
wave the fee|fees|fine|fines|late ! = waive
waving|wave fees|fines|the fee|late ! = waiving
where masks|a mask|helmets|a helmet|layers|gloves|sturdy|comfortable = wear
`);
