import type { Finding, Praise } from '../finding.ts';
import type { Doc } from './doc.ts';
import { wordCount } from './measures.ts';
import { once } from './once.ts';
import type { Sentence } from './sentence.ts';

const MOST = 3;
const LEAST_WORDS = 6;
/** With a finding of this strictness the coach speaks of that first; praise for style would sound hollow. */
const GRAVE = new Set(['approval', 'block']);

interface Reason extends Praise {
  /** Clauses that say the contrary. */
  readonly contradicts: readonly string[];
  readonly holds: (doc: Doc) => boolean;
}

const asksToAnswer = said(/^(?:comment|reply|tell|vote|message)$/);
const saysThanks = said(/^(?:thanks|thank)$/);
const saysYou = said(/^(?:you|your|you'll|you're)$/);
const tellsToAct = said(
  /^(?:call|visit|register|apply|email|join|report|use|bring|read|sign|check|pick|leave)$/,
);

/** Whether one of these words stands in a draft; each sentence is looked through once. */
function said(word: RegExp): (doc: Doc) => boolean {
  const holds = once(({ words }: Sentence) => words.some(({ norm }) => word.test(norm)));
  return ({ placed }) => placed.some(({ sentence }) => holds(sentence));
}

const REASONS: readonly Reason[] = [
  {
    tip: 'trust',
    message: 'Day, time and place are all there. Nobody has to ask.',
    contradicts: ['TRUST-01', 'TRUST-02', 'TRUST-03', 'TRUST-08'],
    holds: (doc) => doc.has('day') && doc.has('time') && doc.has('place'),
  },
  {
    tip: 'conversation',
    message: 'You ask a question and give people a way to answer.',
    contradicts: ['CONV-02', 'CONV-03', 'CONV-08', 'CONV-10', 'CONV-16'],
    holds: (doc) =>
      doc.has('question') && (doc.has('link') || doc.has('phone') || doc.has('email') || asksToAnswer(doc)),
  },
  {
    tip: 'trust',
    message: 'You link to the official page, so people can check for themselves.',
    contradicts: ['PLAN-18', 'PLAN-19', 'TRUST-10'],
    holds: (doc) => doc.has('official-link'),
  },
  {
    tip: 'conversation',
    message: 'You say thank you. People notice that.',
    contradicts: ['CONV-06', 'CONV-07', 'VOICE-15'],
    holds: saysThanks,
  },
  {
    tip: 'conversation',
    message: 'You give a clear next step.',
    contradicts: ['ACCESS-14', 'TRUST-09', 'PLAN-25', 'CONV-16'],
    holds: (doc) => tellsToAct(doc) && (doc.has('phone') || doc.has('official-link') || doc.has('day')),
  },
  {
    tip: 'voice',
    message: 'You speak to the reader as “you”. That sounds like a neighbor.',
    contradicts: ['CONV-07', 'VOICE-01', 'VOICE-11'],
    holds: saysYou,
  },
  {
    tip: 'access',
    message: 'Your hashtags have capitals, so screen readers say each word.',
    contradicts: ['ACCESS-01', 'ACCESS-08', 'ACCESS-09', 'PLAN-17'],
    holds: (doc) => doc.entities('hashtag').some(({ text }) => /^#(?:\p{Lu}[\p{Ll}\d]+){2,8}$/u.test(text)),
  },
  {
    tip: 'voice',
    message: 'Short, plain sentences. Easy to take in at a glance.',
    contradicts: ['ACCESS-16', 'ACCESS-17', 'ACCESS-19', 'VOICE-03', 'VOICE-14', 'VOICE-08', 'VOICE-10'],
    holds: (doc) =>
      doc.words >= 12 &&
      doc.placed.length >= 2 &&
      doc.placed.every(({ sentence }) => wordCount(sentence) <= 15),
  },
];

/** At most three things that the draft does well and that no finding contradicts. */
export function findPraise(doc: Doc, findings: readonly Finding[]): Praise[] {
  if (doc.words < LEAST_WORDS || doc.words > 2000 || findings.some(({ level }) => GRAVE.has(level)))
    return [];
  const against = new Set(findings.map(({ clause }) => clause));
  return REASONS.filter(({ contradicts, holds }) => !contradicts.some((id) => against.has(id)) && holds(doc))
    .slice(0, MOST)
    .map(({ tip, message }) => ({ tip, message }));
}
