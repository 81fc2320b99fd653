import type { Clause } from '../schema.ts';
import { swaps } from './swaps.ts';

/** Trust: facts that hold. Clauses 12 to 40. */
export const trust12to40: readonly Clause[] = [
  {
    id: 'TRUST-12',
    tip: 'trust',
    level: 'approval',
    title: 'Guesses at cause, blame or toll',
    kind: 'existence',
    skipQuoted: true,
    message:
      '“{match}” guesses before the investigation has spoken. Leave it out, or ask the final approver.',
    why: 'First guesses are often wrong, hurt families, and can harm a case.',
    phrases: [
      'probably|likely|possibly|apparently|presumably|maybe|perhaps|allegedly|reportedly (was|were|been) caused|started|sparked|triggered|set|ignited by|from|when|because|with',
      'was|were|is|been probably|likely|possibly|apparently|presumably (*) caused|started|sparked|due|the|because|set|to|a|speeding|speed|alcohol|drunk|careless',
      'may|might|could have been caused|started|sparked|set|triggered by|from|when|with|because|on',
      'looks|appears|seems like|to|as (if|be|have) (*) (was|been) arson|caused|started|set|sparked|speeding|intentional|electrical|drunk',
      'we think|believe|suspect|assume .. caused|started|set|sparked|arson|fault|speeding|drunk',
      'likely|probably|probable|suspected|possible cause',
      'feared|presumed|believed|expected (to|be) dead',
      'death toll',
      '{number} people|persons|residents|firefighters|officers|children|men|women|victims (*) (are|were|feared|confirmed|have) dead|killed|died',
      '{number} confirmed|feared|reported dead|deaths|fatalities',
      '{number} dead|fatalities|casualties',
      'drunk|distracted|careless driver caused',
      'must have been|started|fallen',
      'alcohol|speed|speeding|weather was|is|may|played|likely|probably (*) a|factor',
    ],
    exceptions: [
      '{number} dead end|trees|batteries|birds|fish|animals|zone|zones',
      'alcohol is a|not',
      'speed is limited|a limit',
    ],
    fixture: {
      flag: { text: 'The fire was probably caused by an unattended stove.' },
      pass: { text: 'Fire investigators are looking for the cause. We will post what they find.' },
    },
  },
  {
    id: 'TRUST-26',
    tip: 'trust',
    level: 'confirm',
    title: 'Promise about money, taxes or dates',
    kind: 'existence',
    skipQuoted: true,
    skipNegated: true,
    message: '“{match}” is a promise. “We plan to” or “we expect” keeps it honest.',
    why: 'Weather, courts and councils can change any plan. A broken promise stays in memory.',
    phrases: [
      'we guarantee|promise|vow|pledge|swear',
      'guarantee|guaranteed that|to|no|you|by',
      'will|shall never (*) raise|increase|close|cut|charge|happen|again|*',
      'we|the|city|town will definitely|certainly|absolutely',
      'you have our word',
      'no tax increase|increases|hike ever',
      'never again',
      'no matter what',
      'rest assured',
    ],
    exceptions: ['money back guaranteed', 'will never ask|call|text|email|request|forget|share'],
    fixture: {
      flag: { text: 'We will never raise your taxes.' },
      pass: { text: 'We expect Elm Bridge to open Friday, weather permitting.' },
    },
  },
  {
    id: 'TRUST-31',
    tip: 'trust',
    level: 'advise',
    title: 'Apology that is not one',
    kind: 'existence',
    skipQuoted: true,
    message: '“{match}” sounds half-hearted. Say what went wrong, and what happens now.',
    why: 'People forgive quickly when somebody says plainly: that was our error.',
    phrases: [
      'sorry|apologize|apologise|apologies|regret|regrets if *',
      'sorry|apologize|apologize that you feel|felt',
      'sorry|apologize (that) anyone|some|people|you was|were|felt|feel|took|are|is|got offended|upset|hurt|confused|it',
      'any inconvenience',
      'inconvenience this|it|that may|might|has|caused',
      'apologize|apologies|sorry to anyone|those|whoever who',
      'if anyone|someone|you was|were|felt|feel offended|hurt|upset|confused',
      'regret any|the confusion|inconvenience|misunderstanding',
      'sorry|apologize|apologies for (the|any) inconvenience|misunderstanding|confusion',
      'sorry you feel that way',
    ],
    exceptions: ['sorry if this|that is|was late'],
    fixture: {
      flag: { text: 'We are sorry if anyone was offended.' },
      pass: {
        text: 'We sent 400 wrong bills. That was our error. New bills go out Friday, and no one owes a late fee.',
      },
    },
  },
  {
    id: 'TRUST-40',
    tip: 'trust',
    level: 'confirm',
    title: 'Likely typo in a key word',
    kind: 'substitution',
    message: 'Did you mean “{suggestion}”? The spell checker lets “{match}” pass.',
    why: 'Some slips turn a notice into the joke of the week. They happen to all of us.',
    swaps: swaps(`
pubic = public
asses the = assess the
asses damage = assess damage
asses whether = assess whether
costumers = customers
city manger = City Manager
pubicly = publicly
untied states = United States
united sates = United States
the the ! = the
and and ! = and
to to ! = to
of of ! = of
at at ! = at
for for ! = for
will will = will
heath department = Health Department
marital arts = martial arts
martial status = marital status
public heath = public health
shit down = shut down
tow hall = town hall
moths ago = months ago
loose power = lose power
loose control = lose control
loose access = lose access
your welcome = you're welcome
your invited = you're invited
should of = should have
could of = could have
would of = would have
`),
    exceptions: ['sign up for for', 'should|could|would of course'],
    fixture: {
      flag: { text: 'Pubic hearing tonight at 7.' },
      pass: { text: 'Public hearing tonight, Tuesday, May 4, at 7 p.m.' },
    },
  },
];
