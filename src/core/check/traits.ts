import type { Range } from '../finding.ts';
import type { Sentence } from './sentence.ts';
import { findAddresses } from './text/addresses.ts';
import { findNames, type Name } from './text/names.ts';
import { startsOrder } from './text/orders.ts';

/** What a sentence shows by its build rather than by a word. Looked for only when a clause asks. */
export const TRAITS = [
  'person',
  'business',
  'unknown-name',
  'address',
  'laughing',
  'order',
  'amount',
  'scare-quotes',
] as const;
export type Trait = (typeof TRAITS)[number];

const LAUGHING = new Set([...'😂🤣😜🤪😹💀🙃😏🤷🍿🥳😆😅🤭😝😎🤡🙄👏🎉🤦😈🐌']);
const FINDERS: Readonly<Record<Trait, (sentence: Sentence) => readonly Range[]>> = {
  person: (sentence) => namesOf(sentence).filter(({ kind, title }) => kind === 'person' && !title),
  business: (sentence) => namesOf(sentence).filter(({ kind }) => kind === 'business'),
  'unknown-name': (sentence) =>
    namesOf(sentence).filter(({ kind, sure }) => kind === 'unknown' || (kind === 'person' && !sure)),
  address: (sentence) =>
    findAddresses(sentence.folded.plain).map(({ from, to }) => sentence.folded.origin(from, to)),
  laughing: ({ emoji }) =>
    emoji.filter(({ text }) => LAUGHING.has(String.fromCodePoint(text.codePointAt(0) ?? 0))),
  order: (sentence) => startsOrder(sentence.words),
  amount: ({ words }) => words.filter(({ norm }) => /^[$€£]|%$/.test(norm)),
  'scare-quotes': (sentence) =>
    [...sentence.text.matchAll(/["\u201c][\p{L}' -]{2,24}["\u201d]/gu)]
      .filter(({ 0: text }) => text.split(' ').length <= 3 && /^.\p{Ll}/u.test(text))
      .map(({ 0: text, index }) => ({ from: index, to: index + text.length })),
};

const names = new WeakMap<Sentence, readonly Name[]>();

/** The names of a sentence, found once. */
export function namesOf(sentence: Sentence): readonly Name[] {
  const known = names.get(sentence);
  if (known) return known;
  const found = findNames(sentence.words, sentence.text);
  names.set(sentence, found);
  return found;
}

/** Where a sentence shows a trait. */
export function traitIn(sentence: Sentence, trait: Trait): readonly Range[] {
  return FINDERS[trait](sentence);
}
