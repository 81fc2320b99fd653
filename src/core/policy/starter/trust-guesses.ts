import type { Clause } from '../schema.ts';
import {
  CAUSE_OR_FAULT,
  COUNTERS,
  GUESSED,
  HAD_THEY,
  LOOKED_INTO,
  MISHAP,
  NOT_A_GUESS,
  OFFICIALS_TOLD,
  PLAIN_FAULT,
  TOLL,
} from './families/guesses.ts';
import { list } from './families/list.ts';

/** Trust: cause, blame and toll before anybody has looked. */
export const trustGuesses: readonly Clause[] = [
  {
    id: 'TRUST-12',
    tip: 'trust',
    level: 'approval',
    title: 'Guesses at cause, blame or toll',
    kind: 'weighed',
    scope: 'sentence',
    skipQuoted: true,
    message:
      '“{match}” guesses before the investigation has spoken. Leave it out, or ask the final approver.',
    why: 'First guesses are often wrong, hurt families, and can harm a case.',
    threshold: 4,
    cues: [
      { name: 'a mishap', weight: 1, anywhere: true, phrases: MISHAP },
      { name: 'a guess', weight: 2, point: true, group: 'cause', phrases: GUESSED },
      {
        name: 'a cause or a fault',
        weight: 2,
        point: true,
        group: 'cause',
        phrases: CAUSE_OR_FAULT,
        must: true,
      },
      { name: 'a plain fault', weight: 3, point: true, group: 'fault', phrases: PLAIN_FAULT, must: true },
      {
        name: 'what should have been done',
        weight: 3,
        point: true,
        group: 'had',
        phrases: HAD_THEY,
        must: true,
      },
      { name: 'a toll', weight: 4, point: true, group: 'toll', phrases: TOLL, must: true },
      { name: 'somebody who may count', weight: -3, group: 'toll', phrases: COUNTERS },
      { name: 'officials who told it', weight: -3, anywhere: true, group: 'toll', phrases: OFFICIALS_TOLD },
      { name: 'somebody who looked into it', weight: -6, phrases: LOOKED_INTO },
      { name: 'a forecast, advice or an apology', weight: -6, phrases: NOT_A_GUESS },
      { name: 'a question or a year', weight: -3, features: ['question', 'year'] },
    ],
    exceptions: list(`
alcohol is a|not
{number}|two|three|four|five|six|several|many dead end|ends|trees|tree|batteries|birds|fish|animals|elms|elm|oaks|oak|ash|ashes|pines|maples|limbs|branches|leaves|plants
looking|look for (the|your|a)
look|looks like a|rain|snow|fun|great|spring|summer|we|this
set up|aside|out|for|to|your
started on|at|in|as|work|today
gas station|line|company|main
thanks to (the|our|your|all|everyone|you|a)
speed limit|bump|limits
kids can|will|under|are
may have to|a|questions
had to close|move|be_moved|be_closed|be_towed|be_rescued|be_cut
power (washing|lunch|tools)
fire (station|department|truck|chief|marshal|hydrant|hydrants)
we believe in
due to (planned|the|weather|a|rain|snow|maintenance)
because of (the|rain|snow|weather|a)
high (school|water|winds|heat|tide|five)
`),
    fixture: {
      flag: { text: 'The fire was probably caused by an unattended stove.' },
      pass: { text: 'Fire investigators are looking for the cause. We will post what they find.' },
    },
  },
];
