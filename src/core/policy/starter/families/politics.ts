/** Words of elections, each constant the alternatives of one word or a family of phrases. */
import { OFFICE } from './civic.ts';

/** Titles of people who hold or seek an elected office. */
export const POLITICIAN =
  "mayor|councilmember|councilman|councilwoman|councilor|councillor|alderman|alderwoman|commissioner|senator|sen|congressman|congresswoman|governor|gov|sheriff|judge|treasurer|auditor|assessor|trustee|selectman|representative|rep|assemblyman|assemblywoman|supervisor|delegate|president|candidate|mayor's|sheriff's|governor's|senator's|councilmember's|councilwoman's|councilman's|judge's";

/** People who are running, without a name. */
export const RUNNER = `
candidate|candidate's|candidates|candidacy|challenger|challenger's|challengers|opponent|opponent's|opponents|incumbent|incumbent's|incumbents|nominee|frontrunner|underdog|hopeful|contender|rival|running_mate|write_in|successor
running again|against|unopposed|for
is|are|who's|she's|he's running
run|runs|ran for (city|county|state|school|the|us) ${OFFICE}|board|office|reelection|re_election
for (city|county|state|school|the|our|your|us) ${OFFICE}|school_board|statehouse
next|future|new ${OFFICE}
seeking|seeks|sought|wants|wanting|vying|bidding|hopes (for|to) (be) a|the|your|our|another|reelection (*) (*) ${OFFICE}|board|seat|office|term|post
announce|announces|announced|announcing|launch|launches|launched|launching|enter|enters|entered (*) campaign|candidacy|run|bid|race
challenge|challenges|challenging|facing|unseating|replacing|against ${POLITICIAN}
for ward|district|position|seat|precinct {number}
other guy|candidate|gal|side|choice|fella|party|team
whoever|whichever|whomever (*) (*) wins|gets_in|elected
if|when|once|until * (*) gets|is|wins|takes in|elected|office|over
governor's|mayor's|sheriff's|judge's|councilman's|councilwoman's mansion|chair|office|seat|desk|bench
${OFFICE}|mayoral|gubernatorial|judicial|mayor's|sheriff's|governor's|council's race|contest|bid|seat|run|election|campaign
another|second|third|fourth|full|final|more term|terms
in|out of|into office
elected to
holds|hold|keeps|keep|leave|leaves|lose|loses|gets|becomes office|${OFFICE}|his_seat|her_seat|the_seat|that_seat
party_ticket|whole_slate|party_line
dais|gavel|statehouse|corner_office
on that|the|your|this ballot`;

/** The time and the place of a vote. */
export const ELECTION = `
election|elections|election_day|ballot|ballots|polls|polling|primary|primaries|runoff|runoffs|caucus|midterm|midterms|voters|voter|voting|campaign|campaigns|campaigning|precinct|debate
this|in|on|come|until|by november|nov|2026|2027|2028
early voting
yard|lawn|campaign sign|signs
position|seat|precinct {number}
your|my|our|a|every|the|cast|get|on (out) (and|to) vote|votes
${OFFICE} race|seat|contest`;

/** What voters need to know, and who tells them. */
export const ELECTION_FACTS = `
# dates and places
filing|filed|register|registered|registration|postmarked|deadline|drop_box|drop_boxes|polling_place|polling_places|sample_ballot|sample_ballots|absentee|mailed|envelope
polls|voting|early_voting|filing|ballots open|opens|close|closes|closed|are_due|runs|is_open|were
poll|election worker|workers|staff|official|officials|judge|judges|clerk
# results
results|certified|certify|certifies|canvass|canvassers|recount|unofficial|sworn|swore|oath|inauguration|inaugurated|turnout|counts
# meeting all of them
forum|forums|candidate_forum|debate_night|town_hall|meet_and_greet|league_of_women_voters
all|every|each|both|seven|six|five|four|three (*) (*) candidates|candidate
# money and signs by the rules
disclosure|finance_reports|right_of_way|campaign_finance|ethics
political|campaign signs may|in|must|are|that|left
# in office
office hours
council|board|commission|committee voted|elected|approved|adopted|chose|appointed|confirmed|passed|picked
will (also) tour|teach|read|speak|visit|present|join|attend|host|address|honor|cut|answer|give|hold|be
cut|cuts|cutting the ribbon
state of the city|county|state
half staff
# other votes
youth|student|junior council|mayor|commission
snow plow
re name|naming
any library
favorite|mascot|mural|snowplow|plow|name|names|naming|rename|design|designs|photo|song|pet|dog|cat|colors|logo|playground
# runners on foot
5k|10k|marathon|miles|race_closes|fun_run`;
