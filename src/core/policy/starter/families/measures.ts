/** Words of ballot measures and of bills. */
import { MEASURE } from './civic.ts';

/** What a tax or a bond is for. */
const PURPOSE =
  'school|schools|street|streets|road|roads|park|parks|library|libraries|fire|police|public_safety|safety|housing|transit|bus|pool|aquatics|recreation|rec|shelter|animal_shelter|jail|courthouse|stormwater|sewer|water|bridge|sidewalk|trail|trails|zoo|museum|arts|ems|ambulance|hospital|health|broadband|climate|open_space|senior|youth|stadium|arena|rent|tax|term_limits|local|county|city|special|capital';
const LETTER = '{number}|a|b|c|d|e|f|g|h|j|k|l|m|n|p|q|r|s|t|u|v|w|x';

/** A question put to the voters. */
export const ON_THE_BALLOT = `
# by its number
${MEASURE} ${LETTER}
question|issue|initiative|proposal|article {number}
# by its kind
the|this|that|our|a|your|proposed|${PURPOSE} (local|new|county|city|replacement|renewal) levy|levies|bond|bonds|referendum|initiative|amendment|measure|proposition|millage|override|recall|repeal
${PURPOSE} (*) levy|levies|bond|bonds|referendum|initiative|amendment|measure|proposition|millage|override|repeal
${PURPOSE} tax|taxes|recall
sales|transit|property|soda|carbon|gas|payroll|hotel|lodging|income|parcel tax|cap|taxes|levy
charter amendment|change|revision|repeal
term limits
rent control|referendum|cap
tax cap|increase|hike|renewal
fluoridation
on|in the|your|this|november's|november (november|fall|spring|august|may|special) ballot
yes|no vote|votes|campaign
yes|no on ${LETTER}|the|this|our|that|question|issue|${MEASURE}`;

/** A vote on something that the law asks nobody to like. */
export const BALLOT_FACTS = `
# taxes as they are
tax|taxes bill|bills|payment|payments|exemption|exemptions|refund|refunds|form|forms|help|return|returns|due|office|records|question|questions|rate|rates|season|credit|credits|preparation|workshop|free
taxes are|is due|payable
pay|paying|paid|file|filing (your|the|my|his|her|their) (*) (*) tax|taxes
# dates and rules
hearing|hearings|forum|forums|postmarked|envelope|signatures|petition|qualified|verified|canvass|pamphlet|voters_pamphlet|fact_sheet|fiscal_note|full_text|line_by_line|sample_ballots
text of
certified|results|recount|turnout
# what it says and does
asks|ask|asking (voters|you) whether|if|to
would|will (also) change|do|cost|mean|raise|lower|renew|pay|add|replace|extend|set|leave|keep|expire|apply
if (it|voters|the) (*) (*) passes|fails|passed|failed|approve|reject|approved|rejected (*) (the|it) rate|it|taxes|owners|your|stays|bill|current
passed|failed|approved|rejected|defeated on|by|with|last tuesday|monday|november|may|august|{number}|a|night|week
voters|residents approved|rejected|passed|decided|turned
voters|residents will decide|vote|see
read the|it|more
# votes of others
council|commission|board|committee will|to|voted|votes|may|could|is|approved|sent|placed|put|referred
# votes on small things
survey|mascot|mural|favorite|portal|account|leashes|colors|playground|rezoning|minutes|motion|auto_pay|rain_barrel|wipes|bond_rating|bail`;

/** What a law is about. */
const SUBJECT =
  'rental|rent|bail|housing|leave|transit|vaping|tax|annexation|broadband|privacy|bridge|rights|settlement|zoning|parking|camping|noise|sign|gun|police|election|voting|climate|energy|budget|school|education|health|records|pension|liability|immigration|cannabis|marijuana|plastic|bag|e_bike|ebike|scooter|dog|hen|leash|fireworks|curfew|wage|labor|union|licensing|stormwater|tree|fee|lodging|relief|reform|funding|renewal|infrastructure|highway|farm|library|book|leaf_blower|registry|expungement';

/** A bill, a rule or an ordinance that is surely not law yet. */
export const PENDING_LAW = `
# by its number
sb|hb|ab|hr|hf|sf|lb|ld|hcr|scr|sjr|hjr|hjm|sjm|lc|s.b|h.b|s.f|h.r|a.b|s.b.|h.b.|h.r.|sp {number}
house|senate|assembly|legislative bill|file|resolution|measure {number}
bill|initiative {number}
# by its kind
senate|house|federal|state|so_called|new|proposed|pending|draft (*) (*) bill|act|legislation|mandate|preemption|moratorium
${SUBJECT} bill|act|reform|legislation|mandate|registry
funding|relief|reform|renewal|tax|budget|spending|aid package|act|bill
proposed|draft|pending (*) (*) (*) ordinance|rule|ban|law|code|rules|regulation|regulations|fee|mandate|cap|change|changes|cut|cuts|budget|policy|plan|permit|tax|standard
rent control|cap|caps
governor's|state's|president's|legislature's|senate's|house's|congress's|senator's|representative's|administration's (*) (*) plan|proposal|budget|rule|package|bill|draft|cuts
representative|senator|rep|sen * bill
state|federal|statewide|national|nationwide ban|mandate|cap|preemption|takeover|cuts
# where it lies
in|out_of|clear|clears|before|stuck_in (the) (*) committee|senate|legislature|statehouse
on|reach|reaches (the) governor's|president's desk
being heard|debated
on first|second reading
on the books
legislation|legislature|lawmakers|legislators|congress|olympia|sacramento|albany|statehouse|capitol_hill`;

/** What may be a law in the making. */
export const LAW_PERHAPS = `
the|this|that|a bill|act|ordinance|proposal|rule|package
${SUBJECT} (*) ordinance|rule|ban|cap|code|proposal|package|measure
ordinance|ordinances|rezoning|annexation|moratorium
on (monday's|tuesday's|thursday's|the|tonight's|next) (council) agenda`;

/** What was decided, and what anybody may read for themselves. */
export const LAW_FACTS = `
# decided
council|board|commission|trustees|councilmembers (has|have|also) voted|adopted|approved|passed|directed|took|decided|endorsed|opposed|supports|authorized|sent|signed
adopted|resolution|signed|effective|took_effect|takes_effect|in_effect|is_law|been_law|became_law|certified|enacted
as council|the_council|directed
council's|city's|adopted legislative agenda|priorities|platform
passed on|by|last|{number}
# on its way
will consider|brief|hear|discuss|review|testify|take_up|decide
takes|take|taking up
hearing|second_hearing|public_hearing|first_hearing on|is|about|for|at|gets|today|thursday|monday|tuesday
gets a hearing
no vote|action|decision is|has|was
open for comment
sign up to testify
would change|require|raise|lower|set|allow|mean|cost
# to be read
fiscal_note|summary|summaries|explainer|here_is|watch|read_it|what_it_means|means_for|questions_about
# the law as it stands
ordinance|ordinances|code {number}|requires|require|says|covers|limits|allows|bans|applies
under|per|by the|our|city|state|this (*) ordinance|code|rule
# other things
find your district|legislator|representative|senator
no one's right
pass the salt|state|test|time
your|our|the|a|my|high|monthly|unpaid|paper|wrong (*) water|electric|utility|gas|phone|light|sewer|tax|repair|cleanup|corrected|new|medical|vet bill|bills
utility|sewer|repair|cleanup|corrected|electric|medical|vet|phone bill|bills
your|my bill|bills
bill relief
billing
bill of
call your representative on|about|if
parking ticket|permit|meter|lot`;
