import type { Draft } from '../draft.ts';
import type { CaseFacts, Situation } from '../situation.ts';
import { once } from './once.ts';
import { likeness, SAME_DRAFT, shingles } from './text/likeness.ts';

const textOf = once(({ text = '' }: CaseFacts) => shingles(text));

/** The cases that are about this draft: those without a text of their own, and those whose text it still is. */
export function casesOf({ text }: Draft, { cases = [] }: Situation): readonly CaseFacts[] {
  if (cases.length === 0) return cases;
  const own = shingles(text);
  return cases.filter((one) => one.text === undefined || likeness(own, textOf(one)) >= SAME_DRAFT);
}
