import type { Clause } from '../schema.ts';
import { BAD_NEWS, GOOD_NEWS } from './families/bad-news.ts';
import { swaps } from './swaps.ts';

/** Voice: how the house sounds. Clauses 09 to 14. */
export const voice09to14: readonly Clause[] = [
  {
    id: 'VOICE-09',
    tip: 'voice',
    level: 'confirm',
    title: 'Exclamation point in bad news or an alert',
    kind: 'weighed',
    scope: 'near',
    skipQuoted: true,
    threshold: 4,
    message: 'An exclamation point makes bad news sound excited. A full stop sounds calm.',
    why: 'In a hard moment people take their mood from ours.',
    cues: [
      { name: 'bad news', weight: 2, phrases: BAD_NEWS },
      { name: 'an exclamation point', weight: 2, features: ['exclamation'], point: true },
      { name: 'good news', weight: -2, phrases: GOOD_NEWS },
    ],
    fixture: {
      flag: { text: 'Boil-water notice in effect!' },
      pass: { text: 'Boil-water notice lifted. Thank you for your patience!' },
    },
  },
  {
    id: 'VOICE-11',
    tip: 'voice',
    level: 'advise',
    title: 'Text-speak spellings',
    kind: 'substitution',
    message: '“{match}” is quick to type and slow to read. Write “{suggestion}”.',
    why: 'Screen readers, translators and many readers stumble over shortened words.',
    swaps: swaps(`
thx|thnx|tks ! = thanks
pls|plz ! = please
ppl ! = people
u ! = you
ur = your
r u ! = are you
u r ! = you are
2day ! = today
2nite|tonite ! = tonight
2moro|2morrow|tmrw|tmw ! = tomorrow
b4 ! = before
gr8 ! = great
l8r ! = later
4ever ! = forever
4 u ! = for you
bc|b/c ! = because
thru ! = through
nite ! = night
wknd ! = weekend
msg ! = message
tho = though
idk ! = we do not know
btw ! = by the way
asap = as soon as possible
ty ! = thank you
abt ! = about
xoxo =
cya ! = see you
w8 ! = wait
m8 = neighbor
4 coming ! = for coming
4 being ! = for being
4 helping ! = for helping
4 joining ! = for joining
4 making ! = for making
4 your ! = for your
4 our ! = for our
4 everyone ! = for everyone
4 those ! = for those
4 reading ! = for reading
2 the ! = to the
2 be ! = to be
2 go ! = to go
2 see ! = to see
2 get ! = to get
2 your ! = to your
2 us ! = to us
2 help ! = to help
2 come ! = to come
2 everyone ! = to everyone
2 make ! = to make
`),
    exceptions: [
      'drive thru',
      'u turn|turns|haul|district|shaped',
      'route|route.|zone|phase|day|lane|station|exit|unit|gate|room|pier|engine|ward|district|level|no.|number|grade|tier|line 2|4 the|our|your|all|everyone',
      '{number} 2|4 the|all|everyone',
      'top 4|2 the|all',
      'ty cobb',
    ],
    fixture: {
      flag: { text: 'Thx 4 coming out 2 the park 2day' },
      pass: { text: '4 lanes of I-90 reopen at 2 p.m.' },
    },
  },
  {
    id: 'VOICE-14',
    tip: 'voice',
    level: 'advise',
    title: 'Buzzwords and filler',
    kind: 'existence',
    skipNames: true,
    skipQuoted: true,
    message: '“{match}” says little to a reader. What will people see, get or save?',
    why: 'People want to know what changes on their street. Plain words show that we have nothing to hide.',
    phrases: [
      'leverag*',
      'synerg*',
      'impactful',
      'robust partnership|partnerships|program|framework|engagement|solution|solutions|suite|plan',
      'stakeholder*',
      'move the needle',
      'circle back',
      'deep dive',
      'game changer|changing',
      'cutting edge',
      'best in class',
      'world class',
      'state of the art',
      'paradigm|paradigms',
      'holistic*',
      'low hanging fruit',
      'thought leader*',
      'going forward',
      'moving forward',
      'value add|added',
      'actionable',
      'outside the box',
      'win win',
      'next level',
      'ideate|ideation',
      'operationaliz*',
      'incentiviz*',
      'transformative',
      'touch base',
      'at the end of the day',
      'innovative solution|solutions|approach|approaches',
      'empower*',
      'ecosystem of',
      'core competenc*',
      'drive outcomes|results|growth',
      'seamless*',
      'mission critical',
      'boots on the ground',
      'bandwidth to',
      'outcomes',
      'vibrant community',
      'collaborative effort|efforts|partnership',
    ],
    exceptions: ['health|birth|learning outcomes', 'traffic .. moving forward', 'keep moving forward'],
    fixture: {
      flag: { text: 'We are leveraging robust partnerships to facilitate impactful outcomes.' },
      pass: { text: "The museum's Leverage exhibit opens Friday." },
    },
  },
];
