import type { Policy } from '../schema.ts';
import { list } from './families/list.ts';

type Facts = Policy['facts'];

const DESK =
  '(desk|office|team|line|counter|staff|crew|people|folks|department|dept|division|hotline|number|window|clerk|clerks)';

/** Who is reached at which number: the names that posts give them, and what people call them about. */
export const phones: Facts['phones'] = [
  {
    number: '555-0100',
    labels: list(`
city hall|hall's (front|main|info|information) ${DESK}
city's|city main (phone) number|line|switchboard
main switchboard
`),
  },
  {
    number: '555-0119',
    labels: list(`
water desk
water department|dept|division|office|team|crew|folks|people|counter|staff|hotline|line|emergency (line|number)
water and sewer ${DESK}
`),
    topics: list(`
water main|leak|leaks|outage|pressure|quality|shutoff
brown|cloudy|rusty|discolored|smelly water
leaky|leaking meter|hydrant|pipe
burst|broken pipe|main
`),
  },
  {
    number: '555-0110',
    labels: list(`
(city's|utility|water|our) billing ${DESK}
account services
`),
    topics: list(`
your|the|a|my|water|utility|sewer|high|late (water|utility|sewer|last|next|latest) bill|bills|account|balance
payment|payments plan|plans|arrangement|arrangements|help
late fee|fees
question|questions about|on (your|a) charge|charges|bill|bills
bill|billing question|questions
`),
  },
  {
    number: '555-0142',
    labels: list(`
recreation ${DESK}
rec ${DESK}
parks and rec|recreation ${DESK}
`),
    topics: list(`
swim|swimming|dance|art|yoga|clay lessons|lesson|class|classes|camp
summer|day camp|camps
sign|signing up
camp sign ups|up|registration
field|pavilion|shelter|picnic rental|rentals|reservation|reservations
`),
  },
  {
    number: '555-0160',
    labels: list(`
county road|roads|highway|highways ${DESK}
county's road|roads|highway ${DESK}
marlow county road|roads|highway ${DESK}
`),
    topics: list(`
county road|roads|route|routes|highway|bridge
`),
  },
  {
    number: '555-0177',
    labels: list(`
(police|crime|anonymous|silent) tip|tips line|hotline|number
tipline
police|crime tips
`),
    topics: list(`
leave|leaving|send|share|give|have|got a|any|your (anonymous) tip|tips|information
saw|see|seen|know|heard|witness|witnessed (*) something|anything|anyone|who
tips|tip
camera|cameras|footage|video
recognize|identify him|her|them|this|the|these
`),
  },
  {
    number: '555-0188',
    labels: list(`
(advice|health|24_hour) nurse line|hotline|desk|helpline
nurseline
(ask|call|reach|dial|talk_to|speak_to|speak_with) (to) a|the|our nurse
`),
    topics: list(`
nurse|nurses
feel|feeling|feels sick|ill|unwell|feverish|worse|dizzy
feverish
fever|symptoms|rash
`),
  },
  {
    number: '311',
    labels: list(`
city|city's service|services|help|info (request) number|line|hotline
non emergency|emergencies (police) (line|number)
`),
  },
  {
    number: '911',
    labels: list(`
(in|for|with|during) a|an|any (real|true|medical|life|life_threatening|police|fire) emergency
for emergencies
emergency number
in immediate danger
`),
  },
];

/** When the lobby is open, Monday to Friday. */
export const openingHours: Facts['hours'] = [
  { labels: ['city hall', 'city hall lobby|counter|offices'], from: '08:00', to: '17:00' },
];
