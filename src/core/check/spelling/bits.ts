import { HASH_SEED, hashOn } from '../text/hash.ts';

/** How many bits a set of words takes for each word, and how many of them a word sets: one in 120 other words looks known. */
export const BITS_PER_WORD = 10;
const ROUNDS = 7;

/** Bits a letter of the text holds, and the first of its letters: the text is plain and needs no escapes but one. */
export const LETTER_BITS = 6;
export const FIRST_LETTER = 0x3c;

/** The places of a word's bits in a set of so many bits. */
export function bitsOf(word: string, size: number): number[] {
  let first = HASH_SEED;
  let second = ~HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    first = hashOn(first, word.charCodeAt(i));
    second = hashOn(second, word.charCodeAt(word.length - 1 - i));
  }
  const step = (second | 1) >>> 0;
  return Array.from({ length: ROUNDS }, (_, round) => ((first >>> 0) + round * step) % size);
}
