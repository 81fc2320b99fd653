import type { Clause } from '../schema.ts';
import { HIDDEN_ACTORS, KNOWN_ACTORS } from './families/passive.ts';
import { NAMES_OF_ONE_THING } from './families/terms.ts';
import { swaps } from './swaps.ts';

/** Voice: house style. */
export const voiceStyle: readonly Clause[] = [
  {
    id: 'VOICE-08',
    tip: 'voice',
    level: 'advise',
    title: 'Too many exclamation points',
    kind: 'repetition',
    of: 'exclamation',
    most: 2,
    message: 'One exclamation point is plenty.',
    why: 'The news itself should carry the excitement. A calm page is believed when it matters.',
    fixture: {
      flag: { text: 'New benches are here!!! Come sit!!!' },
      pass: { text: 'New benches are here! Come try them at Mill Park.' },
    },
  },
  {
    id: 'VOICE-10',
    tip: 'voice',
    level: 'advise',
    title: 'Writing in all caps',
    kind: 'shouting',
    words: 3,
    message: 'Capitals read as shouting and are slower to read. Try “{suggestion}”.',
    why: 'We keep capitals for names and official warnings, so that those stand out.',
    exceptions: [
      'flash flood|tornado|severe|winter|hurricane|tropical|blizzard|ice|red|wind|excessive|fire|thunderstorm|storm|flood|heat|air|boil|evacuation|amber|silver|missing|shelter (*) (*) warning|watch|advisory|emergency|flag|order|alert|quality|water|place|notice',
      'evacuation order|warning|level',
      'severe|flash|winter|tropical|high|dense|red|air|extreme|excessive|lake|wind|dust|coastal|river|special thunderstorm|flood|storm|weather|wind|fog|flag|quality|heat|cold|effect|chill|marine|statement (snow|storm) warning|watch|advisory|alert|statement|emergency',
    ],
    known: [
      'fema',
      'nws',
      'noaa',
      'usa',
      'faq',
      'covid',
      'asap',
      'nasa',
      'fbi',
      'dui',
      'ada',
      'ems',
      'update',
      'alert',
      'reminder',
      'notice',
      'correction',
      'breaking',
    ],
    fixture: {
      flag: { text: 'ROAD WORK STARTS MONDAY ON MAIN STREET' },
      pass: {
        text: 'FLASH FLOOD WARNING for Marlow County until 9 p.m. NWS and FEMA say move to higher ground.',
      },
    },
  },
  {
    id: 'VOICE-12',
    tip: 'voice',
    level: 'advise',
    title: 'Passive wording that hides who acts',
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}” hides who acted. Say who: “we decided”, “the council chose”.',
    why: 'People trust an organisation that says “we”.',
    phrases: HIDDEN_ACTORS,
    exceptions: KNOWN_ACTORS,
    fixture: {
      flag: { text: 'Mistakes were made in the water billing.' },
      pass: { text: 'We made a mistake in your May water bill.' },
    },
  },
  {
    id: 'VOICE-18',
    tip: 'voice',
    level: 'advise',
    title: 'Date not in house style',
    kind: 'date-style',
    message: 'Our house style writes the day out: “{suggestion}”.',
    why: 'Figures such as 5/7 mean May to some readers and July to others. The weekday helps people plan.',
    fixture: {
      flag: { text: 'Leaf pickup starts 5/7/27.' },
      pass: { text: 'Join us at the 9/11 memorial on Saturday, Sept. 11.' },
    },
  },
  {
    id: 'VOICE-19',
    tip: 'voice',
    level: 'advise',
    title: 'Time not in house style',
    kind: 'time-style',
    message: 'Our house style writes “{suggestion}”.',
    why: 'One way to write times makes them quick to find and hard to mix up.',
    fixture: { flag: { text: 'Meeting at 7:00 PM in Room 2.' }, pass: { text: 'Meeting at 7 p.m.' } },
  },
  {
    id: 'VOICE-20',
    tip: 'voice',
    level: 'advise',
    title: 'Phone number not in house style',
    kind: 'phone-style',
    message: 'Our house style writes “{suggestion}”. Phones recognise it everywhere.',
    why: 'With hyphens only, a number can be tapped on every phone and read out well.',
    fixture: { flag: { text: 'Call (650) 555.0142' }, pass: { text: 'Call 650-555-0142.' } },
  },
  {
    id: 'VOICE-21',
    tip: 'voice',
    level: 'advise',
    title: 'Redundant time words',
    kind: 'substitution',
    message: '“{match}” says it twice. “{suggestion}” is enough.',
    why: 'Every word less is a post read faster.',
    swaps: swaps(`
a.m.|am this morning = a.m. today
a.m.|am in the morning ! = a.m.
p.m.|pm in the afternoon|evening ! = p.m.
p.m.|pm at night ! = p.m.
p.m.|pm this afternoon|evening = p.m. today
12 noon ! = noon
12 midnight ! = midnight
12:00 noon ! = noon
12:00 midnight ! = midnight
annually each|every|per year = every year
yearly each|every year = every year
weekly each|every week = every week
monthly each|every month = every month
daily (on) each|every day = daily
each|every year annually = every year
each|every week weekly = every week
each|every month monthly = every month
each|every day daily = every day
every other week biweekly = every other week
biweekly every other|two week|weeks = every other week
around the clock 24 hours (a) (day) = around the clock
24 hours (a) (day) around the clock = around the clock
24/7 around the clock = around the clock
around the clock 24/7 = around the clock
ahead of time in advance = in advance
in advance ahead of time = in advance
beforehand in advance = in advance
in advance beforehand = in advance
earlier beforehand = earlier
before (and) prior to = before
presently|currently now = now
now|presently currently = now
currently at this time|present|moment = now
now at this time|moment|present = now
currently at the moment|present = now
right now at this time|moment = right now
at the present time now = now
simultaneously at the same time = at the same time
at the same time simultaneously = at the same time
immediately right away|now = right away
right away immediately = right away
instantly|immediately at once = at once
temporarily for the time being = for now
temporarily for now = for now
for now temporarily = for now
soon in the near future = soon
shortly|soon in a little while = soon
later at a later|future date|time = later
postponed until later at a later|future date|time = postponed
previously in the past = before
formerly|previously before|earlier = before
formerly|there previously = before
ago in the past = ago
years old of age = years old
minutes|hours|days in duration of time = minutes
in duration of time = long
still continues|remains on|still = continues
still continues|remains to this day = still continues
first began|started|begin at the start|beginning = began
last final = last
final last = final
end|ends result final = end
throughout the whole|entire day all day = all day
all day long throughout the day = all day
at night overnight = overnight
overnight at night = overnight
from sunup at daybreak = from sunrise
dawn|sunrise in the morning = dawn
dusk|sunset in the evening = dusk
at|by 8 o'clock a.m. = 8 a.m.
o'clock a.m.|p.m.|am|pm = o'clock
tonight at 5|6|7|8|9|10|11 p.m.|pm = tonight
tonight in the evening|p.m. = tonight
tomorrow morning at 5|6|7|8|9|10|11 a.m.|am = tomorrow morning
this afternoon at 1|2|3|4|5 p.m.|pm = this afternoon
this evening at 5|6|7|8|9 p.m.|pm = this evening
in the p.m. at night = at night
afterward|afterwards next|then = next
then next = next
next afterward|afterwards = next
past history = history
advance warning|planning|notice in advance = notice
a 60|sixty minute hour = an hour
a year of 12|twelve months = a year
at any time ever = ever
until such time as = until
`),
    fixture: {
      flag: { text: 'The park opens at 10 a.m. this morning.' },
      pass: { text: 'The park opens at 10 a.m. today.' },
    },
  },
  {
    id: 'VOICE-24',
    tip: 'voice',
    level: 'advise',
    title: 'Speaks as “I” from the organisation account',
    kind: 'first-person',
    message: 'Here the whole team speaks. “We” fits better than “{match}”.',
    why: 'Many people write on this account, in one voice.',
    fixture: {
      flag: { text: 'I think the new bus schedule is great.' },
      pass: { text: '"I love this job," says lifeguard Ana.' },
    },
  },
  {
    id: 'VOICE-27',
    tip: 'voice',
    level: 'advise',
    title: 'Negative phrasing where a positive works',
    kind: 'negatives',
    most: 2,
    message:
      '“{match}” takes two turns to understand. Say what people need: “Bring two forms of ID to get a permit.”',
    why: 'People act on what they can do.',
    fixture: {
      flag: { text: 'You cannot get a permit unless you bring two forms of ID.' },
      pass: { text: 'Do not enter floodwater.' },
    },
  },
  {
    id: 'VOICE-28',
    tip: 'voice',
    level: 'advise',
    title: 'Inconsistent term for the same thing',
    kind: 'consistency',
    message: 'You said “{suggestion}” before. One name for one thing keeps it clear.',
    why: 'Readers wonder whether a second name means a second thing.',
    sets: NAMES_OF_ONE_THING,
    fixture: {
      flag: {
        text: 'Put your cart out by 7. Bins left after 7 will be skipped. Totes must be 3 feet apart.',
      },
      pass: { text: 'Put your cart out by 7 a.m. Keep carts 3 feet apart.' },
    },
  },
];
