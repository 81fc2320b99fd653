import type { Clause } from '../schema.ts';
import { list } from './families/list.ts';

/** Trust: figures, finances and promises. */
export const trustFigures: readonly Clause[] = [
  {
    id: 'TRUST-07',
    tip: 'trust',
    level: 'confirm',
    title: 'Number with no source or period',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}”: from when to when, and where can people see the figures?',
    why: 'A number with its source settles questions. One without starts them.',
    threshold: 3,
    cues: [
      {
        name: 'a change',
        weight: 1.5,
        point: true,
        phrases: list(`
down|up|fell|fall|falls|fallen|falling|rose|rise|risen|rising|dropped|drop|dropping|decreased|increased|decrease|increase|declined|decline|grew|grown|growth|growing|jumped|jump|reduced|reduces|cut|cuts|improved|soared|plunged|climbed|shrunk|shrank|slashed|surged|spiked|tumbled|plummeted|sank|dipped|gained|trimmed|shaved|halved|skyrocketed|swelled|ballooned|saved|saves|saving|created|creates|added|pumps|brings|generated|generates|returns|returned|pays|costs|removed|prevented|planted|adopted|filled|support|supports|supported|prefer|love|want|say|agree|approve|favor|like|trust|use|uses|start|starts|begin|happen|happens|stands|score|scores|speed|drive|own|live|read|passed|served|rescued|visited|logged|collected|diverted|recycled|avoided|lost|wasted|caused|goes|go|leave|wait|complete|respond|graduate|find|found|reach|reached|collisions|meet|pass|hit
fewer|more|less|lower|higher|faster|quicker|slower|safer|better|cheaper|busier|shorter|average|rate|reduction|coverage|turnout|now
on time
`),
      },
      {
        name: 'a share or a sum',
        weight: 1.5,
        point: true,
        phrases: list(`
{number} percent
{number} points
{number} million|billion|thousand|hundred
{number} out of
{number} in {number}|two|three|four|five|ten
{number} of (our|all|the|you|every)
one|two|three|four|five|six|seven|eight|nine|ten in|out two|three|four|five|six|seven|eight|nine|ten|twenty|of (two|three|four|five|six|seven|eight|nine|ten|twenty)
half|third|thirds|quarter|quarters|majority of|all
a third|quarter|half|fifth|tenth
nearly|almost|about|over|only|just half|all|{number} (of|percent)
doubled|tripled|quadrupled|halved|doubling|tripling|double|triple|twice|sixfold|fivefold|tenfold|threefold|twofold|fourfold
double digits
{number}|two|three|four|five|six|seven|ten times
thousands|hundreds|millions|dozens of
{number}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety percent
from {number} to {number}
from * * to * days|weeks|minutes|hours|months
{number} degrees|jobs|visits|gallons|tons|potholes|pounds|crashes|arrests|tickets|complaints|kids|residents|homes|families|trees|dogs|cats|lives|crimes|overdoses|minutes|meals|people
by|than {number}
over {number} (*) (*) percent|more|fewer|calls|people|visits|jobs|homes|families|million
every dollar
in half
two|three thirds|quarters|minutes|fifths
one|eight|five|two|three|ten|six|hundred (hundred) million|thousand|billion|hundred
`),
      },
      {
        name: 'a percentage',
        weight: 1.5,
        phrases: list('percent'),
        features: ['percent'],
      },
      {
        name: 'a claim',
        weight: 3,
        point: true,
        phrases: list(`
down|up|fell|fallen|rose|risen|dropped|drop|decreased|increased|decrease|increase|declined|grew|grown|jumped|reduced|cut|improved|soared|plunged|climbed|slashed|surged|shrunk|plummeted|tumbled (by) (a) (an) (whopping|nearly|almost|over|about|more|staggering|stunning|full) (than) {number}|half|third|quarter|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
{number} percent (*) fewer|more|less|lower|higher|drop|increase|decrease|decline|reduction|rise|jump|cut|faster|safer|quicker
{number} fewer|drop|increase|decrease|decline|reduction
{number} more * than|since|after
{number} (percent) of (our|all|the|you|every) (*) residents|people|households|drivers|homes|crashes|crimes|calls|businesses|voters|you|trash|officers|kids|families|students|fires|riders|users|taxpayers|trips|overdoses|thefts|teens|seniors|buses|permits|streets|visitors|parents|pets|ballots|machines
nine|eight|seven|six|five|four|three|two|one out of|in (every) ten|five|four|three|two|twenty|six|eight|{number}
doubled|tripled|quadrupled|halved
cut .. in half
dropped|fell|grew|rose|up|down by (a|more|over|nearly) (than) half|third|quarter|fifth|double|{number}|two|three|four|five|ten|eighteen
times (*) faster|quicker|safer|more|less|likelier|as
save|saves|saved|pumps|brings|generates|generated|returns (*) (*) {number} million|billion|a
`),
      },
      { name: 'a source', weight: -4, features: ['year', 'date'] },
      {
        name: 'a source or a period',
        weight: -4,
        anywhere: true,
        phrases: list(`
according to
compared to|with
source|data|survey|census|study|audit|figures|stats|dashboard
shows|show|found|finds that
{mention}
county clerk
per the|a|nfpa|cdc|epa|nhtsa
report|reports
since last|january|february|march|april|may|june|july|august|september|october|november|december|{number}|2026
last|this|past year|month|quarter|summer|winter|spring|fall|week|weekend|season
in {number}
through march|april|may|june|december
nhtsa|nfpa|cdc|fbi
between {number} and {number}
so far this
today
tonight
`),
      },
      {
        name: 'a price, a rule or a forecast',
        weight: -4,
        phrases: list(`
chance|discount|off|sale|tickets|ticket|admission|passes|fee|fees|fine|fines|rebate|tax|taxes|deposit|matching|tip
contained|containment
capacity|full
lanes
rain|wind|winds|mph|snow|degrees|inches
ages|age|grades
vote|voted {number}
{number} a.m.|p.m.|am|pm
limit
donate|give|bring|buy|register|apply|call|sign|text|come|join
per|for|to a person|family|household
bills rise
budget puts
seats|spots|room|tables|stalls|booths|openings
minutes late|early|away|a|and
run|boil|flush|wait|soak|rinse|cook (*) (*) (*) for (about) {number}
meet|meets|met once|twice|every|monthly
once|twice a month|week|day
press|measure twice
press * twice
{number} of you
{number} or fewer|more|less
takes about
if you
will be|close|open
up to
stay|keep back
`),
      },
      { name: 'a question', weight: -4, features: ['question'] },
    ],
    exceptions: list(`
sign|signs|signed|line|lined|set|pick|picked|picks|come|show|open|opens|back|backed|clean|warm|wake|look|go|level|follow|cut|grow|hurry|speed up
shut|shuts|slow|slows|cool|calm|sit|wind|break|write|turn|close|hunker|come|take|bring|tie down
one of|in
this fall
fall festival|leaf|leaves|sports|hours|schedule|break|semester|cleanup|fun
half hour|day|price|off|mile|past|staff
quarter past|to|mile
`),
    fixture: {
      flag: { text: 'Crime is down 34%!' },
      pass: { text: 'Burglaries fell 34% in 2026 compared with 2025. Data: marlowfalls.gov/crime' },
    },
  },
];
