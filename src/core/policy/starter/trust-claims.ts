import type { Clause } from '../schema.ts';
import { ABSOLUTES, NOT_ABSOLUTE } from './families/absolutes.ts';
import { list } from './families/list.ts';

/** Trust: claims that need a source, and safety that nobody can promise. */
export const trustClaims: readonly Clause[] = [
  {
    id: 'TRUST-05',
    tip: 'trust',
    level: 'confirm',
    title: 'Absolute safety or success claim',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” promises more than anyone can know. Say what was tested, when, and with what result.',
    why: 'If one thing goes wrong after an absolute promise, nothing we say is believed.',
    threshold: 3,
    cues: [
      { name: 'an absolute claim', weight: 3, point: true, phrases: ABSOLUTES },
      { name: 'advice, a result or a doubt', weight: -4, phrases: NOT_ABSOLUTE },
      { name: 'a question', weight: -4, features: ['question'] },
    ],
    exceptions: list(`
# counts and materials
{number} clean|secure|safe routes|rooms|bids|places|sites|homes|energy|restrooms
{number} clean samples|tests
{number} percent clean|pure energy|power|cotton|wool|honey|maple
absolutely perfect|sure|fine day|evening|weather
perfectly fine|clean to|if|plates
no need to be|register|call|apply|sign|book|rsvp|bring
no reason to be *
no risk factors
free of charge|cost|fees|snow|ice|parked|cars|leaves|debris
fire|water|weather|photo proof of
proof of
# what people cannot do
cannot|can't|won't|can_not be|get mailed|processed|refunded|reached|there|able|open|collected|charged|in|out|on|a|to|here|enough|your
can't|won't|couldn't miss (it|this|out)
cannot|can't|won't reach|catch|touch|lose (us|your|the|a)
you won't|can't lose your (place|spot)
# sayings
never get (too) old
rest assured we
never miss a|an (*) alert|update|meeting|beat|pickup|day
without question marks
without a permit|license|helmet|reservation|ticket
every time you
forever home|homes|stamp|stamps|chemicals|family
always on sunday|monday
`),
    fixture: {
      flag: { text: 'The water is 100% safe, no need to worry.' },
      pass: { text: "Today's tests met every state limit for lead. Results: marlowfalls.gov/water" },
    },
  },
  {
    id: 'TRUST-06',
    tip: 'trust',
    level: 'advise',
    title: 'Unsupported superlative or ranking',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message: '“{match}” needs a source. Who ranked it, and when? Or say what makes it good.',
    why: 'A claim with a source makes us proud. One without makes people doubt the rest.',
    threshold: 3,
    cues: [
      {
        name: 'a superlative',
        weight: 2,
        point: true,
        phrases: list(`
best|safest|cleanest|greatest|finest|happiest|friendliest|fastest|largest|biggest|oldest|prettiest|healthiest|smartest|greenest|strongest|quickest|nicest|kindest|hardest|coolest|tastiest|boldest|lowest|highest|shortest|smoothest|toughest|proudest|brightest|richest|freshest|purest|tallest|longest|loveliest|sharpest|cheapest|leanest|busiest|bravest|grandest|richest|newest|quietest|fairest|wisest
top|leading|favorite|premier|premiere|foremost|unique
top notch|performing|rated|ranked|tier
number one
no 1
{number} 1
most *
best|hardest|highest *
world class|famous|leading
first|only city|town|department|library|county|agency|place|community|program|fleet|school|in|of
more * (*) (*) than any|anywhere|every|anyone
better|faster|safer|cleaner|friendlier|nicer|greener|prettier * (*) (*) than
than anyone|anybody|anywhere
`),
      },
      {
        name: 'a field to win in',
        weight: 1.5,
        phrases: list(`
in|of|across|throughout the|our|this|all (whole|entire|great) state|country|nation|county|world|region|midwest|valley|area|southwest|northeast|south|north|west|east|planet|tristate|galaxy|universe|us|usa|u.s.|continent|midlands|delta|coast
in america|texas|history|existence|christendom|town
america's|nation's|state's|country's|world's|county's|region's|valley's|country's|area's|west's|midwest's
around|anywhere|ever|hands down|bar none|period|by far|nationwide|statewide
on earth|record|the planet|the map
this side of
ever seen|known|built|made
you'll|you (will|can|could|ever|have) (ever) see|find|meet|taste|ask|get|walk|drink
our size
for miles
between here and
to raise|live|work|visit (a|in|and)
without (a|any) doubt|question
no contest
our|we|we're|we've|ours|marlow falls|city is|has|are|have|run|boast|boasts|runs|offers
marlow falls is
is the|our (*) * city|town|department|library|force|crew|team|place|county
are the
our (own) (*) (*) (*) is|are the
home of|to the
it's official
everyone|everybody agrees|knows
ask anyone|anybody
`),
      },
      {
        name: 'a boast',
        weight: 3,
        point: true,
        phrases: list(`
second to none
no (*) finer|better|greater|safer|cleaner|friendlier|kinder|braver|harder_working|faster|smarter|nicer (*) (*) anywhere|in|around|on_earth|to
nobody|no_one|no_other_city|no_department (*) (*) (*) (*) faster|better|cleaner|quicker|harder|more than we|us|our|marlow
marlow|we|our|city falls|city|town|department|library|first|alone (*) invented|pioneered|perfected
beats|beat|tops everybody|everyone|anybody|anyone|everybody's|everyone's|all (else's|else|others)
unrivaled|unparalleled|unmatched|unbeatable|unequaled|peerless|unsurpassed
like no other
unlike any other
first of its kind
one of a kind
envy of
leader|leaders|leading|tops|champion|champions|champs|pioneer|pioneers|king|kings in (snow|customer|the|road|bike|water|public|green|transit|fire|parks|service|recycling|safety|*)
national|state|world|regional|global|nationwide|industry leader|leaders|model|champion|champions
lead|leads|leading|tops|topped|top the (nation|state|country|county|pack|way|field|world|region|list|charts|league)
leave|leaves|leaving .. in the dust
beat|beats|beating|outshine|outshines|outclass|outclasses|outperform|outperforms|outdo|outdoes|outpace|outpaces|tops|trounces|blows|blow every|all|any|other|everyone|our|its|them|the (rest|other|away|competition|neighbors|out)
no|no other one|city|town|place|department|library|community|county|school|agency|crew|nobody else|comes|does|has|beats|plows|can|works|matches (close|it|do|better|near|like|match|faster)
nobody|no one (else) does|plows|comes|beats|matches|works|handles|treats|cares|can|even|in
no other city|town|library|department|county|agency|place|force
can only dream
put|puts (everyone|others|every|all|other) .. to shame
gold standard
head and shoulders
a cut above
in a league of
never before has|in
most * (*) (*) in (the) america|nation|country|state|county|world|region|valley|west|east|south|midwest
best trained|run|kept|looking|managed|equipped|in|place|city|town|water|library
number one city|town|library|in|for|place|choice|spot|school|department
we're|is|are|as number one
safest|cleanest|friendliest|happiest|greenest|finest|greatest|prettiest|smartest (small|little|big|midsize) city|town|place|community|county|streets|water|parks|schools|air|force|library|people
most (*) (*) town|city|department|police|library|force|crew|county|place in|around|anywhere|between|ever|on
world class|famous
more * (*) (per|than) (*) any|anywhere|person
you|you'll|you'd|will won't|not|never find|see|meet|taste a|an|any|better|friendlier|nicer|cleaner|faster|*
the only city|town|department|library|county|place (in|that|with|to|anywhere)
ahead of every|all|any|everyone
better|faster|cleaner|safer|friendlier|smarter|greener than any|anyone|anywhere|every|everyone|all|our|the
greatest|best city|town|place|job|team|crew|community ever|on|in|anywhere|around
widely seen|regarded|considered|known as
america's|world's|state's|nation's|country's (most|*) favorite|best|greatest|safest|finest|coolest|friendliest|happiest|top|*
as good as ours
state of the art|best
bar none
hands down
best kept secret|in
crown jewel
the best damn|darn
`),
      },
      { name: 'a source', weight: -4, features: ['link', 'mention'] },
      {
        name: 'a source elsewhere',
        weight: -4,
        anywhere: true,
        phrases: list(`
according to
ranked|rated|voted|named|rating|rates .. by|in
named our|us|the|marlow
survey|index|study|figures|data|census|count|shows|found|per|source|ranking by|of|from|in|shows|for|found
weather service
on record
`),
      },
      {
        name: 'not about ourselves',
        weight: -4,
        phrases: list(`
try|tried|trying|doing|do (our|your|my|his|her|its) best
best to|way|wishes|time|practice|practices|regards|bet|route|pie|costume|dressed|photo|buy|guess|chili|recipe|dish|of|in
vote|pick|choose|win|wins|prize|prizes|contest
who|which|what has|is|makes|was|are
lowest|highest bid|bidder|tide|price
first aid|come|floor|street|responder|responders|grade|bus|of|time|name|day|step
top|bottom of (the) (page|hour|dam|hill|stairs|form|road|slide)
most of|people|common|residents|days|recent|likely|important|traffic|popular|needed|vulnerable
at most|least|best|first
near|closest
most commonly
like|love (the|it) most
`),
      },
      { name: 'a question', weight: -3, features: ['question'] },
    ],
    exceptions: list(`
best (*) (*) in (the) morning|show|person|mind|place|evening|class|case
at (the|its|your|their|our) (very) best|least|most|latest|earliest
best|first of luck|all
the fastest|easiest|quickest|best|safest|cheapest|simplest way|ways|route|thing|place|bet|time|option|method|plan
highest|lowest (*) temperature|temperatures|water|tide|heat|point|flow|bid|bidder
`),
    fixture: {
      flag: { text: 'Marlow Falls is the safest city in the state!' },
      pass: { text: 'Ranked 4th of 60 for parks by the Trust for Public Land: tpl.org/parkscore' },
    },
  },
];
