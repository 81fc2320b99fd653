import type { HeardSentence } from '../hear.ts';
import { classesOf } from './classes.ts';
import type { Tell } from './traits.ts';

/**
 * The words of a sentence, the pairs of neighbours and the classes they belong to, each once. They are weighed down by
 * the root of the sentence's length, so that a long sentence is not judged by its length again. Pairs carry the
 * strategies of Danescu-Niculescu-Mizil et al. (2013): "could you" at the start, "you should", "in fact", a first "so".
 */
export function tellWords({ words, ending }: HeardSentence, tell: Tell): void {
  if (words.length === 0) return;
  const weight = 1 / Math.sqrt(words.length);
  const told = new Set<string>();
  const once = (trait: string) => {
    if (told.has(trait)) return;
    told.add(trait);
    tell(trait, weight);
  };
  let before = '^';
  for (const { norm } of words) {
    const word = wordTrait(norm);
    once(word);
    once(`${before} ${word}`);
    for (const name of classesOf(norm)) once(`:${name}`);
    before = word;
  }
  once(`${before} ${ending.slice(-1) || '.'}`);
}

/** The trait of a word: itself, or one sign for all numbers. */
export function wordTrait(norm: string): string {
  const first = norm.charCodeAt(0);
  return first >= 48 && first <= 57 ? '#' : norm;
}
