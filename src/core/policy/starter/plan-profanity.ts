import type { Clause } from '../schema.ts';
import { CRUDE, CRUDE_NAMES, CRUDE_TOGETHER, NOT_CRUDE } from './families/crude.ts';
import { list } from './families/list.ts';

/** Plan: no swearing. */
export const planProfanity: readonly Clause[] = [
  {
    id: 'PLAN-27',
    tip: 'plan',
    level: 'block',
    title: 'Profanity or crude language',
    kind: 'crude-words',
    message: '“{match}” is too strong for our account. Please choose another word.',
    why: 'Children, elders and people in a hard moment read this page.',
    words: CRUDE,
    phrases: list(CRUDE_TOGETHER),
    alsoNames: CRUDE_NAMES,
    exceptions: list(NOT_CRUDE),
    fixture: {
      flag: { text: 'This weather is a total sh*tshow, stay home.' },
      pass: { text: 'Dam inspection at Hell Creek starts Monday.' },
    },
  },
];
