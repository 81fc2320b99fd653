import { either } from './either.ts';
import { list } from './list.ts';

const FEDERAL = either(`
  fema irs dmv usps noaa nws epa cdc fda faa fcc tsa hud usda fbi atf dea ice amtrak medicare medicaid snap wic va osha
  national_weather_service weather_service army_corps corps_of_engineers coast_guard national_guard forest_service
  park_service social_security postal_service post_office homeland_security small_business_administration the_feds
  federal_government congress white_house president senate supreme_court border_patrol secret_service treasury
`);
const STATE = either(`
  dot txdot caltrans modot mndot penndot dnr deq doc governor gov lieutenant_governor legislature lawmakers
  secretary_of_state attorney_general state_police state_patrol highway_patrol state_troopers troopers state_parks
  state_health state_dot state_lawmakers state_engineers state_auditor state_university state_fair state_crews
  department_of_transportation department_of_health department_of_education department_of_revenue public_health
`);
const COUNTY = either(`
  sheriff sheriff's_office deputies county_clerk county_commission county_commissioners county_board county_health
  county_roads county_crews county_court county_courthouse county_jail county_landfill county_fair county_library
  county_sheriff county_elections county_assessor county_judge county_executive county_government county_offices
  county_emergency courthouse jail landfill assessor coroner medical_examiner district_attorney prosecutor prosecutors
  da board_of_elections elections_office
`);
const SCHOOLS = either(`
  schools school_district school_board public_schools marlow_schools high_school middle_school elementary elementaries
  isd unified superintendent teachers college community_college university campus pta
`);
const UTILITIES = either(`
  utility utilities_company power_company electric_company gas_company phone_company cable_company water_district
  internet_provider railroad railway rail_line airline airlines airport port authority transit_authority transit_agency
  bus_company housing_authority sanitation_district fire_district park_district hauler comcast spectrum verizon
  xfinity union_pacific bnsf csx
`);
const NEIGHBORS = either(`
  hospital hospitals medical_center chamber_of_commerce red_cross salvation_army food_bank ymca ywca
  humane_society united_way teachers_union diocese
  walmart amazon museum_board historical_society neighboring_city next_town
`);

/** Other bodies, as they are the subject of a sentence. */
export const BODIES = list(`
${FEDERAL}
${STATE}
${COUNTY}
${SCHOOLS}
${UTILITIES}
${NEIGHBORS}
the|marlow|our|this county|state|district
(*) power|electric|energy|gas|electrical|telecom|broadband|cable|phone|rail|transit|metro|medical company|commission|center|authority|agency|co-op
(*) energy|electric|telecom|broadband|airlines|railroad
state|federal|county|school|hospital|district officials|crews|leaders|office|offices|workers|agents|board|department|agency|employees|engineers|inspectors|bus|buses
`);

/** What other bodies run or decide, whoever is the subject. */
export const SERVICES = list(`
# schools
school|schools (lunch|lunches|sports|calendar|year|pictures|bus|buses) ; snow days; graduation|prom|homecoming|finals|exams|commencement|recess; elementary|middle|high|kindergarten school|schools|students|pupils; spring|fall|winter|varsity sports|break; teachers; report cards; students; no school|classes; bell schedule|times
# county and courts
county road|roads|route|highway|property|tax|taxes|fair|library; courthouse; jail; jury duty; landfill; property assessments|taxes|values; election results; marriage licenses; inmates|visitation; restaurant grades|inspections
# the state
state|national park|parks|forest|forests|highway|highways|route|road|law|income|lottery|troopers|university|minimum ; interstate|highway|hwy|us|i {number}; sales|income|state|federal tax|taxes; speed limit; burn|fire|campfire ban|bans; drought emergency|restrictions; driver's|fishing|hunting|license license|licenses|office|offices|season; deer|trout|duck|turkey season; toll|tolls; campfires; the lottery; drought
# federal
mail|package|post_office delivery|service; your|the mail; post_office; food stamps|assistance; medicaid|medicare|social_security; snap|wic|unemployment|veterans|disability|stimulus|tax|va benefits|checks|cards|payments|refunds|returns|office; tax returns|refunds; passports|passport; fema aid|money|checks|grants; student loans; interest rates; federal building|aid|grant; airport security; flights|flight
# utilities and trains
your|the power|electricity|gas|internet|cable|mail; power|gas|internet|electricity|cable_tv|cell_service|phone_service; train|trains|amtrak|rail|ferry|flight|flights (service) ; railroad crossing|crossings|gates; electric|gas|power|cable bill|bills|rates|customers|customer; the dam|reservoir|lake
# health
masks|vaccine|vaccines|vaccinations|booster|boosters|quarantine; measles|flu|covid cases|vaccines|shots|rules|restrictions; emergency room; hospital|nursing_home|er visitors|visits|visiting|beds
# weather
(*) tornado|flood|storm|winter_storm|thunderstorm|wind|blizzard|heat|freeze|fire|frost|hurricane|winter_weather|flash_flood watch|warning|advisory
`);

const DONE = either(`
  closed canceled cancelled called_off delayed suspended postponed moved raised cut ended started dismissed shut shut_down
  extended lifted banned built rebuilt replaced planned hired fired paid offered lowered dropped required restored
  switched added declared released merged laid_off resumed expanded widened repaved reopened opened approved denied
  rejected ordered issued passed signed vetoed adopted awarded chosen picked selected agreed decided voted granted
  pulled pushed pushed_back scrapped adjusted updated changed revised reduced increased doubled frozen waived capped
  eliminated renewed settled charged arrested indicted sentenced convicted freed identified evacuated quarantined
  recalled mailed sent loaded deposited credited billed refunded chip_sealed resurfaced striped plowed salted cleared
  fixed repaired replaced installed removed demolished sold bought closed_out finished completed upgraded allowed
  forbidden permitted prohibited limited restricted downgraded renamed relocated consolidated reassigned
  certified counted scheduled confirmed ruled safe_to safe_for safe_again final mandatory remote virtual online free
  offline late early down back_on off out loose
`);
const DOING = either(`
  closing canceling delaying suspending postponing moving raising cutting ending starting dismissing shutting extending
  lifting banning building rebuilding replacing planning hiring firing paying offering lowering dropping requiring
  restoring switching adding declaring releasing merging laying_off resuming expanding widening repaving reopening
  opening approving denying rejecting ordering issuing passing signing adopting awarding pulling pushing scrapping
  changing reducing increasing doubling freezing waiving eliminating charging mailing sending loading crediting
  refunding plowing salting repairing installing removing selling buying finishing letting taking giving making going
  putting getting considering allowing limiting restricting testing investigating searching sticking requiring
  resurfacing working_on staffing turning leaving
`);
const DOES = either(`
  closes cancels delays suspends moves raises cuts ends starts dismisses extends lifts bans builds replaces plans pays
  offers lowers drops requires restores switches adds declares releases lays_off resumes expands widens repaves reopens
  opens approves denies rejects orders issues passes signs adopts awards pulls pushes changes reduces increases doubles
  freezes waives eliminates wants needs intends expects goes go rises rise begins begin stops stop
  close cancel delay suspend move cut end start dismiss extend lift raise drop reopen open resume
`);
const DID = either(`
  closed canceled cancelled delayed suspended postponed moved raised cut ended started dismissed extended lifted banned
  lowered dropped restored switched added declared released resumed expanded reopened approved denied rejected ordered
  issued passed signed vetoed adopted awarded chose picked selected agreed decided voted granted pulled pushed scrapped
  changed reduced increased doubled froze waived eliminated renewed settled charged arrested found made_an_arrest
  announced_nothing got lost won sent gave took hired fired
`);

/** A body's decision, told as a fact. */
export const DECIDES = list(`
# it will
will|won't|would|should|shall|may_not|must|can|can't|cannot|could|plans_to|intends_to|has_to|have_to|wants_to|is_going_to|are_going_to|is_set_to|are_set_to|has_agreed_to|have_agreed_to|is_about_to|is_expected_to|are_expected_to|is_due_to|expects_to|needs_to (*) (*) *
# it is being done, or has been
is|are|isn't|aren't|was|were|be|been|being|gets|get|got|getting|now (also|now|not|all|both|officially|still|just|being|expected_to_be|going_to_be|likely) ${DONE}
is|are|isn't|aren't|was|were|be|been (also|now|not|all|both|officially|still|just|currently) ${DOING}
has|have|hasn't|haven't|had (just|now|officially|already|finally|also|not|been|quietly|temporarily) ${DONE}
just|now|already|officially|finally|quietly|temporarily|today|yesterday ${DID}
${DOES}
${DID}
won't|don't|doesn't|didn't|aren't|isn't *
# the short way
early dismissal; out early|late|of_service; two|one|{number} hours|hour late|early; on strike; off until|for|today; up {number}|by; down {number}|by|for|until
has|have a|an|agreed_to|set new|contract|deal|plan|date|ban; there is|are|will_be|was
`);

/** Somebody is named who says so. */
export const TOLD = list(`
say|says|said|saying|announced|announces|announcing|announcement|according|reports|reported|reporting|tells|told|via|confirmed|confirms|per|posted|posts|shared|shares|statement|news_release|press_release|asks|asked|reminds|urges|advises|advised|informed|notified|wrote|writes|estimates|estimated|press|forecast|forecasts|predicts|warns|expects|credit|source|courtesy|rt|read|hears|invites
from the|marlow|county|state|our_partners; learn more; details at; see their|the_county's|the_district's; check with|their|the_county|the_district; follow them|the|their; their website|page|site|notice|post; contact the|them; call the|them|{phone}|county; ask the|them|your|county; questions for|about .. call|ask|contact|go
council|city's; thanks|thank to|you
`);

/** The same words when it is our own business, or a place, a rule, a custom. */
export const OWN_BUSINESS = list(`
# a fact, not a decision
power|cell_service|internet|phone_service|heat|electricity is|are|was (now|still) out|back|on|down
i|interstate|highway|route {number} ramp|ramps|bridge
shots is|are free
will never|not ask
will (all) be at|in the|lot|room|our
needs {number}|volunteers|workers|you|your|more
signed sb|hb|ab|house_bill|senate_bill
opens|opened|shows|plays at the|our (*) school
near|around|by|at|past the|a|any|our school|schools|dam|lake|jail|reservoir|courthouse
jail|dam|courthouse|jury_duty tour|tours|parking
if|unless|once|whether the (*) (*) approves|agrees|allows|signs|grants|passes|says
we and the
stop for school
move|go to (*) (*) school
# places and things named after them
school|schools|county|state zone|zones|supplies|supply|age|fair|parking|season|law|laws|aged|crossing|kids|line|wide|seat|champs|champions|champion|bird|flag|flower|forest_service
school bus|buses stop|stops|safety; swim|driving|sunday|dance|cooking|obedience|trade|old|art|film|music|charm school|schools|class|classes; back to school; school's out
food|basketball|tennis|pickleball|volleyball|racquetball|small_claims court|courts|hall; university|college|county|state|hospital|railroad|school|church|bank|airport|governor's avenue|ave|street|st|drive|road|lane|park|bound|hill|mansion|boulevard
high school students|seniors|juniors|teens|volunteers|interns|* team; food bank donations|drive; blood|book|community bank|banks; banks of *; bottle|piggy|food|seed bank; union|gas|power street|lines|line|tools|walk|plant|station|outlet|strip|washing|washer; gas leak|prices|stove|grill
our|city|city's|bus|library|rec|swim|art|camp|fitness|yoga|exercise|dance|cooking|free|esl|pottery|computer|citizenship classes|buses|bus|hospital|trains|jail|airport|students|landfill|utility|dam|reservoir|teachers|contractor
# ordinary being
(can|will|may|does|do|should) answer|help|assist|explain|guide|advise|handle|handles|answers|helps
questions|calls|reports|complaints|requests (will) go|goes to
school|student|church|scout groups|group|trips|trip|tours|classes
clinic|clinics is|are free|open|back
weather_service (has|just) issued
pay|wages|salary starts|begins
is open from|until|monday|tuesday|every|each|all_year; open daily|to; school|schools is|are|starts|start|begins|resumes back|monday|tuesday|wednesday|thursday|friday|next|in|this|soon
power outage|outages; open to; mail in|by|a|us|your|it|ballot|ballots; graduation|training academy|of_our; the contractor will|is|has|starts|begins; metro area; state of|senate_district; the district {number}; power up|play|point|of; bus|buses route|stop|stops; route {number} bus|buses|runs|stops|gets; tornado|flood|storm warning|watch means|sirens; speed limit|limits on_city|in_city
# a person's own deed
students who|can|may|are_invited|need|with|in|from; teachers can|may|are_invited|who|get; churches and; students|teachers|deputies visited|read|painted|planted|cleaned|won|made|performed|sang|joined; you|we|they can|may|will; check out|in
`);

/** Our own voice announcing what is not ours to announce. */
export const OWN_VOICE = list(`
we|we've|we're|we'll|we_have|we_are|we_will (*) (just|now|also) issued|issuing|issue|declared|declaring|extended|extending|canceled|lifted|lifting|upgraded|posted (*) (*) tornado|flood|wind|high_wind|storm|winter_storm|thunderstorm|heat|freeze|frost|blizzard|hurricane|fire_weather|red_flag warning|watch|advisory
we|we've|we're|we'll|we_have|we_are|we_will (*) (just|now|also|be) open|opening|opened|reopen|reopened|reopening|close|closed|closing|raise|raised|raising|lower|cancel|canceled|ban|banned|extend|extended|start|move|moved|lift|lifted|repave|widen|certify|certified (*) (*) state_park|state_parks|national_forest|national_park|high_school|middle_school|elementary|schools|school_year|interstate|county_roads|county_landfill|courthouse|jail|state_highway|burn_ban|property_assessments|school_taxes|election_results|state_tax|train_service|mail_delivery
a|the (*) (*) warning|watch|advisory has_been|was|is|has|have_been (just) (been) issued|extended|upgraded|expanded (for|until|by|to)
route|i|interstate|highway {number} will|is|gets|to .. lane|lanes|exit|exits|interchange|resurfaced|repaved|widened|expanded|shoulder|shoulders
no school|classes for|on|today|tomorrow|monday|tuesday|wednesday|thursday|friday|this|until
there is|there's|there_will_be a|no burn|fire|campfire|school|classes|mail|train (ban|service|today|tomorrow|delivery) (*) ; (a) burn ban (is|takes|starts|begins|has|in) (in) (effect|place|*)
`);
