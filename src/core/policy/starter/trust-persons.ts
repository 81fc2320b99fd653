import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';
import { PERSON_NOUNS, STAFF_ROLES } from './families/people.ts';
import { ORIGIN_TOLD, TRAITS_OF_BIRTH } from './families/traits.ts';

/** Trust: what is told of single persons. */
export const trustPersons: readonly Clause[] = [
  {
    id: 'TRUST-15',
    tip: 'trust',
    level: 'block',
    title: 'Names a minor',
    kind: 'named-minor',
    message: '“{match}” names a child. Use no name, or wait until the family’s release is on file.',
    why: 'A child cannot agree to being found by a search for the rest of their life. Parents decide, in writing.',
    under: 18,
    young: list(`
little|young|baby|toddler|kindergartner|kindergartener|preschooler|infant|newborn|freshman|sophomore|schoolboy|schoolgirl|juvenile|tween|preteen|youngster
student|students|pupil|pupils of the|at|from|in
junior|senior at
grader|graders
grade
honor student
student council|body
cub|boy|girl|eagle scout
brownie|brownies troop|scout
foster child|kid
the|our|this (*) boy|girl|kid|child|teen
youngest (*) (*) swimmer|reader|rider|winner|fan|artist|volunteer|member|helper
under {number} team|squad|league
little league
peewee
safety patrol
crossing guard helper
marlow|oak|pine|mill|lincoln middle|elementary|high's|high|school's|school
* elementary|middle school's|student|own|pupil|class|choir|band|team
mr|mrs|ms * (*) grade|class
spelling bee|champ
science fair
lemonade stand
story time star
student of the month
poster contest
teen cited|arrested|charged
juvenile custody|hall
daughter|son|grandson|granddaughter who|is|aged|age
junior firefighter|ranger|officer
years old
played by
summer camp camper|campers
camper|campers
`),
    adults: list(`
teacher|principal|coach|professor|officer|mayor|director|librarian|chief|retire|retires|retired|retirement|k9|hound|dog|cat|puppy|kitten|goat|goats|horse|councilmember|councilman|councilwoman|author|founder|superintendent|planner|planner|liaison|alum|graduate|alumni|captain|sergeant|detective|ranger|nurse|dr|engineer|trainer|counselor
`),
    unless: list(`
amber alert
a little (bit) better|more|extra|less|late|later|early|earlier|help|over|under|while|longer|bit|warmer|cooler
missing child (alert)
missing
endangered
ages {number} to
release on file
with permission
last seen
`),
    fixture: {
      flag: { text: 'Congrats to Mia Torres, 9, of Oak Elementary, our poster winner!' },
      pass: { text: 'A student from Oak Elementary won our poster contest. Congratulations!' },
    },
  },
  {
    id: 'TRUST-19',
    tip: 'trust',
    level: 'approval',
    title: 'Personnel matter',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” is a personnel matter. The final approver knows what may be said.',
    why: 'Colleagues have rights, and early words can harm a fair process.',
    threshold: 3,
    cues: [
      { name: 'a colleague', weight: 1.5, phrases: STAFF_ROLES },
      { name: 'a name', weight: 1.5, traits: ['person'] },
      {
        name: 'a measure',
        weight: 2,
        point: true,
        phrases: list(`
suspended|suspension|fired|firing|terminated|termination|dismissed|disciplined|discipline|disciplinary|demoted|demotion|reprimanded|reprimand|resigned|resign|resignation|resigns|sacked|axed|ousted|canned|reassigned|retrained|probation|misconduct|insubordination|harassment|docked|laid_off|layoff|layoffs|severance|grievance|promotion|investigated|evaluation|appraisal
written|wrote up
put|placed on leave|notice|probation|a|desk|administrative|unpaid|paid
on paid|unpaid|administrative leave
on leave while|pending|after|without
under (internal) investigation|review|scrutiny
internal affairs|investigation|review|inquiry|probe
no longer works|with|employed|works|an|our|part
let (*) (*) (*) go
been|was|were|got let go
shown the door
told to stay|go|leave|clean|not|resign
asked to resign|leave|step
step|steps|stepped|stepping down|aside
walked|escorted out|off
forced out
pink slip|slips
turned in his|her|their
pulled|took|surrendered his|her|the|their badge|gun|keys
personnel file|action|matter|investigation|record
performance plan|review|issues|improvement
background check turned|came|found|failed
failed|flunked his|her|the|their|a drug|probation|test|exam|background
passed over
pay|salary cut|raise|freeze
hours cut
cut her|his|their hours|pay
moved to part|nights|days|desk
back on patrol|duty|the (job|*)
cleared by|of
dealt with
job is (safe|open|on|in|gone|hers|his|at)
contract is up|not|won't|will
not|won't|isn't|aren't renewing|renewed|renew
position|job to
offered .. job|position
finalists|finalist|candidates|candidate interviewed
finalists|finalist|candidates|candidate for the|our|this|chief|director|manager
finalists|finalist|candidates|candidate is|are|was|has
was|is|been|be|were upheld|substantiated|sustained
complaint|complaints against|was|about
attendance|performance|conduct|attitude|work has|was|is|into|by
drinking on
glowing|poor|bad|annual|stellar|mixed evaluation|review|reviews
write up
last chance
hr|human resources is|looks|looked|found|has|looking|investigating|cleared|said|will|team
won't be starting|driving|back|returning
not to come back
what's coming to
good riddance
quit|quits after|over|because|today|on|this|last|without
stole from
retire early because|after|amid|over
bought out
personnel
`),
      },
      {
        name: 'a plain measure',
        weight: 3,
        point: true,
        phrases: list(`
fired an|the|our|two|three|four|one|a|in officer|officers|employee|employees|director|chief|utility|clerk|worker
(paid|unpaid) administrative leave
placed on|put on (*) leave|suspension
unpaid leave
pending an|the|internal (internal) (*) investigation|review|inquiry
no longer works here|for|with
no longer with us|the|employed
she|he|they was|were|has|have been|got fired|terminated|suspended|disciplined|demoted|reassigned|sacked|let
disciplinary hearing|action
was asked|forced to resign|leave|retire
layoff notices
internal affairs
we let (*) (*) (*) (*) go
has|have|was|were been (*) let go
under internal investigation
resigned in lieu|amid|under|after
harassment complaint|claim|allegation|allegations
`),
      },
      {
        name: 'a welcome or a service',
        weight: -5,
        phrases: list(`
service|parking|enforcement|pickup|work|route|license|licenses is|are|suspended|suspension|be|has
welcome|meet our|to|*
congratulations|congrats
happy retirement
enjoy (your) retirement
retires|retirement
hiring
apply by|at|now|online
kiln|clay|pots
animation
pothole|potholes
employee of the month|year
sworn in
newly promoted
fire|barn|crash|cause investigation
tryouts
thank you to
bus service
collection
file a complaint
`),
      },
      { name: 'an order', weight: -2, features: ['question'] },
    ],
    exceptions: list(`
fired up|clay|pots
every|all|each|both|finance .. candidate|candidates is|are|was|has
leaf|trash|recycling pickup suspended
suspended from
leave the|your|a|home|it|room|time|by|at|for|early
firing range|squad|line|pin
dismissed early|at
school dismissal
hr {number}
quit smoking
tree|leaf work
`),
    fixture: {
      flag: { text: 'Officer Hale has been suspended pending an internal review.' },
      pass: { text: 'Welcome our new parks director, Kim Osei, who starts Monday.' },
    },
  },
  {
    id: 'TRUST-38',
    tip: 'trust',
    level: 'confirm',
    title: 'Irrelevant race, origin, faith or immigration detail',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” tells of origin or faith. Does the news need it? If not, leave it out.',
    why: 'Everyone here is a neighbor first. Such details stick to whole groups.',
    threshold: 3,
    cues: [
      { name: 'origin or faith', weight: 2, point: true, phrases: TRAITS_OF_BIRTH },
      { name: 'somebody', weight: 1, phrases: PERSON_NOUNS },
      {
        name: 'somebody by origin',
        weight: 3,
        point: true,
        phrases: [
          ...ORIGIN_TOLD,
          ...list(`
a|an|one|two|three|four|another|this|that|some|these|those (proud|devout|grateful|quiet|young|local|practicing|lovely|angry|certain|known) catholic|muslim|jew|jews|christian|mormon|hindu|sikh|buddhist|baptist|mexican|mexicans|somali|somalis|haitian|haitians|guatemalan|pakistani|immigrant|immigrants|refugee|refugees|migrant|migrants|foreigner|foreigners|hispanic|hispanics|latino|latina|latinos|asian|african|filipina|indian|russian|puerto|cuban|gypsy|arab|arabs|undocumented|evangelical|protestant
is|are|was|were|all|both|happens|mostly (to) (*) (*) black|white|hispanic|latino|latina|asian|muslim|jewish|catholic|mormon|hindu|sikh|native|undocumented|mexican|guatemalan|somali|haitian|immigrants|refugees|chinese|indian|russian|ukrainian
gypsies are|is|selling|in
illegals
undocumented
`),
        ],
      },
      {
        name: 'a description that helps, a culture or a place',
        weight: -5,
        phrases: list(`
missing|seek|seeks|seeking|wanted
described as
last seen
call 911
police are looking
suspect is described
festival|heritage|month|celebration|parade|exhibit|museum|cuisine|cooking|restaurant|recipe|recipes|garden|film|translated|translation|interpreter|interpreters|language|languages
hate crime|crimes
holiday
new year
naturalization|citizenship
mosque|church|temple|synagogue|parish is|hosts|hosting|on|lot|parking|will
black friday|history|ice|bear|box|hole|top|belt|bin|bins|cart|tie
white lines|line|water|house|pine|flag|christmas|oak|paper|cane
in spanish|english|somali|hmong
census
do not ask
shepherd
trail|street|hill|road
hispanic heritage
`),
      },
      {
        name: 'a help with language',
        weight: -3,
        phrases: list(`
free english
help
services
welcome
`),
      },
    ],
    exceptions: list(`
white|black|red oak|pine|van|car|sedan|suv|truck|pickup|bag|coat|jacket|hat|shirt|dog|cat|ink|pen|smoke|mold|board|goods|flag|bear|bears|spruce|cane|water|powder|tape|paint|walnut|cherry|ash|locust|widow|bass
polish your|the|up
native plants|plant|species|trees|tree|garden|flowers|grasses|shrubs|bees|pollinators|pollinator|seeds|to|wildflowers
french fries|toast|press|drain|drains|bulldog
german|belgian|australian shepherd|shepherds|malinois
italian ice|sausage|beef
african violets|drumming|elephant
chinese food|checkers|lantern|zodiac
spanish class|speaker|speakers|speaking|translation|interpreter|moss
greek food|festival|salad|week
turkish coffee
irish stew|dance|dancers|music|setter
foreign language|languages|film|policy
alien|aliens invasion|movie|landing
swedish meatballs
asian beetle|longhorned|carp|food
emerald
indian summer|corn|creek
russian olive
orthodox church
christian street
baptist church
catholic church|school|charities
jewish community
black and
in black
white and
black out
black water
georgian
european starling
`),
    fixture: {
      flag: { text: 'A Hispanic man was cited for littering.' },
      pass: { text: 'Missing: 70-year-old Korean woman, gray hair, blue coat, last seen at Oak and 2nd.' },
    },
  },
];
