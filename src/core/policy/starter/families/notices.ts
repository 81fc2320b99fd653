import { BODY, FACILITY } from './civic.ts';

/** Official notices: what the law or good practice wants posted on the organisation's own site. */

/** A session of a public body, whoever it is. */
const SESSION =
  'meeting|meetings|hearing|hearings|session|sessions|workshop|workshops|retreat|town_hall|caucus|agenda|testimony|public_comment';

/** Enough alone. */
export const NOTICE = `
notice is hereby
notice of (*) (*) (*) hearing|meeting|intent|sale|closure|vacancy|election|application
hereby given|notified
by law we
# hearings and readings
public|budget|zoning|rate|appeal|evidentiary|special|executive|emergency|closed|joint|work|study|regular|virtual|zoom|council|board|commission|committee|council's|board's ${SESSION}
${SESSION} (*) (*) (is|are|was|were|has|have|will|been|be) set|scheduled|continued|moved|canceled|cancelled|postponed|rescheduled|scrapped|off|delayed|called|starts|begins|will|is|are|has|was|on|at
tonight's|today's|tomorrow's|monday's|tuesday's|wednesday's|thursday's|friday's|next_week's|this_week's|this_month's (*) (*) ${BODY}|meeting|hearing|session|workshop|agenda
subject of (a|the) (public) hearing
first|second|third|final reading
take|takes|taking|hear|hears|heard|accept|accepts|accepting|receive (public|your|written) testimony|comments|public_comment|comment
public comment (period) (*) (*) (*) (*) (*) is|are|will|be|opens|closes|heard|ends|due
comments|comment_period will_be|are|is|closes|close|ends|due
speak on|about the
may|can|come (and|to) speak
take (its|a|the|up) final|first vote
vote|votes|voting on|to the|a|whether|adopt|approve
quorum
vacate|condemn|rezone|annex the|an|a|our
zoning|variance|rezoning|appeal|annexation|plat|easement|moratorium|use_permit (*) (*) (*) (*) (*) (is|goes|comes|will) up|on|before|heard|set|considered|hearing
has a new agenda
agenda (has|was|is|will) (been) changed|change|amended|revised|posted|set|moved
# bids
request|requests for proposals|qualifications|bids|quotes|information
sealed bids|bid
rfp|rfq|rfps|rfqs|itb|pre_bid|prebid|pre_proposal
bid|bids|quotes|proposals (are|is|will) (be) (now|being|must) due|open|opened|close|closes|closing|accepted|taken|in|by|until
seeking|seeks|accepting|taking|soliciting|inviting|invites|requesting|wants|want (*) (*) bids|proposals|quotes|qualifications|bidders
sell us
surplus|vehicle|property|tax|land|lien|foreclosure|equipment auction|sale
# closures in the words of a notice
closed|shut|suspended until (further|*) notice
until further notice
closes|closed|shut|shuts|shutting|closing (down) for good
off limits
out of service`;

/** Public bodies. */
export const PUBLIC_BODY = `
${BODY}
council|board|commission|committee of|on *
school|park|parks|library|planning|zoning|ethics|finance|budget|housing|transit|historic|arts|design|audit board|commission|committee|council
municipal court|judge`;

/** What a body is going to do. */
export const BODY_ACT = `
meet|meets|gather|gathers|sit|sits|convene|convenes|hold|holds|hear|hears|consider|considers|review|reviews|discuss|discusses|decide|decides|vote|votes|deliberate|deliberates|intends|plans
is|are|will_be meeting|holding|hearing|considering|voting|taking
will|to|is_going_to (not) meet|gather|sit|convene|hold|hear|consider|review|discuss|decide|vote|take|interview|appoint|adopt
won't|will_not|not|doesn't meet|gather|sit|convene|be_meeting
postponed|rescheduled|canceled|cancelled|scrapped|delayed|moved|called_off|is_off|scheduled|has_scheduled
no * * this month|week
this month|week
take|takes up`;

/** Places that the organisation opens and closes. */
export const PLACE_OF_OURS = `
${FACILITY}
city|municipal hall|offices|buildings|pool|court|services
bridge|bridges|underpass|overpass|intersection|crosswalk|sidewalk|alley|ramp|ramps|lane|lanes|gates|stairs|elevator|restrooms|splash_pad|skate_park|dog_park|off_leash|boat_launch|pier|campground|golf_course|gym|clinic|dmv|window|counter|lobby|desk|yard|transfer_station|food_pantry|records|permit|permits|leaf|trash|recycling|yard_waste|pickup|service|services|buses|classes|lessons|programs|hours|loop|walkers|cars`;

/** That they do. */
export const CLOSURE = `
close|closes|closed|closing|closure|closures|shut|shuts|shutting|shutter|shuttered|blocked|barricaded|dark|locked|canceled|cancelled|suspended|postponed|relocated|reopens|reopen|impassable
won't|will_not|not|isn't|aren't (be) open|opening|run|running|operate|available|accessible|reopen
lock|locks|locking up
keep|keeping|keeps (*) (*) (*) off|out
no|limited|reduced|modified|holiday|weekend (*) buses|bus|service|trash|pickup|access|parking|mail|classes|hours|trains|through_traffic
has|have|is_being|will_be moved
on (a) holiday|weekend|sunday schedule|hours|timetable
close|closes|closing early`;

/** News, thanks and doors that only sound like a notice. */
export const NO_NOTICE = `
# after it
voted|approved|adopted|passed|thanks|thank_you|thanked|heard_from|came_to|wrapped|ended|last_night|yesterday
# emergencies have clauses of their own
crash|accident|wreck|shooting|tornado|evacuate|evacuation|wildfire|standoff|shelter_in
# other meanings
hearing officer|impaired
hearing aid|aids|loop|loss|test|tests|check|checks
bidding war|farewell
close call|to|friends|friend|contest|look|second
meet|meets|meeting (your|our|the|a|mr|ms|new|so|you|many) *
close|shut|lock|keep your|the|windows|doors|gate|car
case|cases|deal
farmers|flea market
sign up for
video|photo|photos|recap|highlights|festival|parade|block_party|class_photo
food|coffee|story_time
cooling|warming center
school is|early`;
