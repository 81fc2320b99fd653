import { bitsOf, FIRST_LETTER, LETTER_BITS } from './bits.ts';
import { KNOWN_WORDS } from './words.ts';

const SIZE = KNOWN_WORDS.length * LETTER_BITS;

/**
 * True for a lower-case English word, American or British, names among them. One in about 120 other words passes for one.
 * Asked of the text as it stands, so that nothing is read before the first word is looked up.
 */
export function isKnownWord(word: string): boolean {
  return bitsOf(word, SIZE).every((bit) => {
    const letter = KNOWN_WORDS.charCodeAt(Math.floor(bit / LETTER_BITS)) - FIRST_LETTER;
    return ((letter >> (bit % LETTER_BITS)) & 1) === 1;
  });
}
