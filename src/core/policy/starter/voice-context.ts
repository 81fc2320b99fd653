import type { Clause } from '../schema.ts';
import { ALERT_WORDS } from './alert-words.ts';

/** Voice: one personality over many writers, and who signs. */
export const voiceContext: readonly Clause[] = [
  {
    id: 'VOICE-05',
    tip: 'voice',
    level: 'advise',
    title: 'Drifts from how this account sounds',
    kind: 'voice-drift',
    fields: ['text'],
    message:
      'This has {first} and {second} than this account usually does. A calmer line would sound more like us.',
    why: 'Many people write here, and readers should hear one city.',
    alerts: ALERT_WORDS,
    fixture: {
      flag: { text: 'OMG WE ARE SO EXCITED!!! 🎉🎉🎉' },
      pass: { text: 'Thanks for your patience while we finish Oak Street. Two more days!' },
    },
  },
  {
    id: 'VOICE-26',
    tip: 'voice',
    level: 'advise',
    title: 'Missing or wrong sign-off',
    kind: 'sign-off',
    networks: ['x', 'facebook'],
    drafts: ['reply', 'comment'],
    fields: ['text'],
    message: 'Replies from this account {ask}.',
    why: 'Whoever asked likes to know how we answer here, and it should be the same each time.',
    fixture: {
      flag: { text: 'Thanks, we will send a crew.', kind: 'reply', account: 'MarlowFallsHelp' },
      pass: { text: 'Thanks, we will send a crew. ^JT', kind: 'reply', account: 'MarlowFallsHelp' },
    },
  },
];
