import type { Clause } from '../schema.ts';
import { commonWords } from './common-words.ts';
import { realWordSlips } from './real-word-slips.ts';
import { swaps } from './swaps.ts';
import { tagWords } from './tag-words.ts';

/** Trust: slips of the keyboard. */
export const trustSlips: readonly Clause[] = [
  {
    id: 'TRUST-40',
    tip: 'trust',
    level: 'confirm',
    title: 'Likely typo or grammar slip in a key word',
    kind: 'slips',
    message: 'Did you mean “{suggestion}”? “{match}” is easily overlooked.',
    why: 'Some slips turn a notice into the joke of the week. They happen to all of us.',
    swaps: [
      ...realWordSlips,
      ...swaps(`
pubic = public
pubicly = publicly
pubic's = public's
publc|pulbic|pubilc|publci ! = public
asses the|damage|whether|your|our|their|property|how = assess
assed value|values = assessed value
costumers|costumer service|account|accounts|portal|parking|care|support|who|can|will|may|should|with|to|are|have = customer
shit down|off|up|out|in|door|doors|hours|gates|the = shut
mangers will|are|meet|and = managers
untied states|way|nations = United
united sates|stats = United States
heath department|officer|center|care|clinic|fair|insurance|inspector|inspection|advisory|services|and|alert|screening|screenings = health
public|mental heath = health
viscous dog|dogs|attack|cat|rumor|rumors = vicious
not viscous = not vicious
evacuation|closure|mandatory|executive|public|boil|court odor = evacuation order
tornado|storm|flood|wind|fire|freeze|frost|heat|severe|weather|winter waring|warming|waning|warnings's = warning
marital arts = martial arts
martial status = marital status
tow hall|meeting|council = town
town|city hal ! = hall
moths ago|of|from|long = months
loose power|control|access|weight|your|water|service|their|money|heat = lose
your welcome = you're welcome
your invited|going|able|not|being|welcome = you're
their is|are|will|was|were ! = there
there car|cars|homes|vehicle|vehicles|driveway|lawn|yards = their
they're car|cars|home|homes|vehicle|vehicles|dog|dogs|kids|property|own|yards = their
it's own|annual|doors|members = its
its a|an|the|not|going|been|too|okay|almost|raining = it's
then expected|usual|ever|normal = than
more|less|rather|other|better|later|earlier|fewer|longer|faster|higher then = than
to late|much = too
effect|effects you|your|traffic|service|residents|drivers|parking|all|water|many|everyone = affect
affect|affects of|on the ! = effect
no affect ! = no effect
brake room|ground = break
break|breaks pads|pedal|lights = brake
passed week|month|year|weekend|due|few = past
in the passed = in the past
principle at (the) school|elementary|high = principal
council|counsel meting = meeting
counsel members|member|meeting|meets|chambers|voted|approved|will|agenda = council
city|town counsel = council
legal council ! = legal counsel
stationary store|supplies ! = stationery
construction|building|work|job|web sight|sights = site
desert|deserts table|bar|contest|potluck = dessert
bare with us|me ! = bear with us
peace of paper|cake = piece
piece of mind|quiet ! = peace of mind
pore water|over|concrete = pour
role call|out|model|over|play = roll call
sever weather|storm|storms|thunderstorm|thunderstorms|drought ! = severe
sewer|water mane = main
water brake = water break
waste|trash pick up|up is|are on|at now|not = pickup
fist responder|responders|aid|floor|come|day|time|street|annual|class|grade|avenue|week = first
fried department|station|chief|truck = fire
pool|park|library|city|office|school horus|hors|hous = hours
firefigther|firefigthers|fire fighers|firefighers ! = firefighters
form 8|9|10|noon|7|6|5|11|12 a.m.|p.m.|to = from
now open form = now open from
closed form = closed from
form the city|mayor|library|department|chief|police ! = from the
thru out|through out the|our ! = throughout
in order too ! = in order to
want|need|able|going|have|like|due|plan|please|welcome|invited|free|open|come|used|ready|listen|way|next|according|close too the|be|see|help|make|use|call|get|our|know|visit|park|join|attend = to
free too public = free to the public
we is|was|has ! = we are
they|we was|is ! = were
they|we|you doesn't|wasn't ! = don't
he|she|it don't ! = doesn't
this roads|streets|carts|meetings|closures|classes|events|repairs ! = these
a events|event's|hours|areas|open|update|emergency|accident|alert|important|easy|evacuation|evening|office|officer|outage|application|appointment|issue|address|email|announcement|annual|area ! = an
an free|park|meeting|permit|new|public|city|road|street|class|reminder|library|water|notice|hearing|program|parade ! = a
alot ! = a lot
recieve|recieved|recieving|recieves|reciept ! = receive
seperate|seperated|seperately|seperation ! = separate
occured|occuring|occurence|ocurred ! = occurred
untill|untl|unitl|intil ! = until
tommorow|tommorrow|tomorow|tomorrw|tomorroow ! = tomorrow
calender|calenders|calandar ! = calendar
definately|definitly|defiantely ! = definitely
accomodate|accomodation|accomodations|acommodate|accommodtion ! = accommodation
goverment|govenment|goverments|governement ! = government
enviroment|enviromental|environmetal ! = environment
maintainence|maintenence|maintence|maintanance ! = maintenance
committe|comittee|commitee|commitees|committes ! = committee
commision|comission|commisioner|commisioners|commissoner ! = commission
neccessary|necesary|neccesary ! = necessary
wich|whcih|hwich ! = which
teh|hte|thte|tthe ! = the
adn|nad|ahd ! = and
taht|thta ! = that
wil|wiil|willl ! = will
thier|theri ! = their
becuase|becasue|beacuse|becuse ! = because
buisness|busines|bussiness|buisnesses|businessess|buisiness ! = business
libary|libraray|librarry|libarary|liberry|libraies ! = library
wensday|wednsday|wedensday|wendsday|wednesay|wedesday|wednesaday ! = Wednesday
thrusday|thurday|thursady|thusday|thursdy ! = Thursday
teusday|tuesady|tuseday|tusday|tuesdy ! = Tuesday
saterday|satuday|saturady|staurday ! = Saturday
firday|frday|fridy|friady ! = Friday
mondy|monady|modnay ! = Monday
sundy|sunady ! = Sunday
febuary|feburary|februrary ! = February
janurary|januray ! = January
septemeber|septmber|setpember ! = September
novemeber|novmeber|noveber ! = November
decemeber|decmber|deceber ! = December
agust|augst|augsut ! = August
emergancy|emergeny|emegency|emergnecy|emergecny|emergencey ! = emergency
evacutate|evacaute|evacuaton|evaucate|evacution ! = evacuate
garbarge|garabge|garbadge ! = garbage
recyling|recyclng|recycing|recycyling|recyclying ! = recycling
resturant|restaraunt|restraunt|restuarant ! = restaurant
sidwalk|sidewlak|sidewak|sidewalks's ! = sidewalk
streat|steet|stret|strret|strees ! = street
scedule|schedual|shedule|scheduel|schdule ! = schedule
communtiy|comunity|communty|commuity|commmunity|communites ! = community
registeration|registraton|registation|regestration ! = registration
permenant|permanant|permament ! = permanent
perscription|perscriptions ! = prescription
priviledge|privelege ! = privilege
reccomend|recomend|reccommend|recommed ! = recommend
vaccum|vacume ! = vacuum
volunter|volunteeer|voluteer|voluneer|volunters|voluteers ! = volunteer
voilation|violaton ! = violation
ordanance|ordinace|ordinence|ordiance|ordnance no|violation|requires ! = ordinance
residens|residnets|resdients|residnts|resisdents|residants|reisdents ! = residents
parkng|pakring|parkig|paking|parkking ! = parking
meetng|meting|meeitng|metting ! = meeting
hearng|haering|hearign ! = hearing
watre|wter|watter|wtaer ! = water
colsed|closd|clsoed|closded ! = closed
oepn|opne|openning ! = open
availible|avaliable|availabe|avilable|availble ! = available
infomation|informaton|infromation|imformation ! = information
questons|quesitons|qustions|questoins ! = questions
polcie|plice|poilce|polic ! = police
begining|beggining|beginnning ! = beginning
city|town|general|project|office manger|mangers = manager
should of = should have
could of = could have
would of = would have
must of been = must have been
into affect ! = into effect
accept for ! = except for
and and ! = and
accross ! = across
adress|adresses ! = address
appologize|apologise ! = apologize
lisence|liscense|lincense ! = license
mispelled ! = misspelled
immediatly|imediately ! = immediately
neighboorhood|neigborhood|neighborhod|neighorhood|nieghborhood ! = neighborhood
nieghbor|neigbor|nieghbors|neigbors ! = neighbor
publically ! = publicly
lightening strike|strikes|storm|storms = lightning
fourty ! = forty
gaurd|gaurds ! = guard
grammer ! = grammar
harrassment|harrasment ! = harassment
withdrawl ! = withdrawal
`),
    ],
    keyWords: [...commonWords, ...tagWords.filter((word) => word.length > 3)],
    mayDouble: [
      'that',
      'had',
      'very',
      'really',
      'so',
      'bye',
      'no',
      'ha',
      'yes',
      'knock',
      'night',
      'choo',
      'yum',
      'tick',
      'hip',
      'many',
      'much',
      'long',
      'far',
      'big',
      'well',
      'there',
      'now',
      'go',
      'chop',
      'boom',
      'ho',
      'who',
      'is',
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
    ],
    exceptions: [
      'your right to',
      'to|can|could|will|would|should|we|you|they|not|did do to a|an|the|high|low|heavy|weather|rain|ice|icy|snow|construction|damage',
      'should|could|would|must|might of course',
      'sign|pick|clean|line|back up up',
      'that that|is',
    ],
    fixture: {
      flag: { text: 'Pubic hearing tonight at 7.' },
      pass: { text: 'Public hearing tonight, Tuesday, May 4, at 7 p.m.' },
    },
  },
];
