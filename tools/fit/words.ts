import { readFileSync, writeFileSync } from 'node:fs';
import { BITS_PER_WORD, bitsOf, FIRST_LETTER, LETTER_BITS } from '../../src/core/check/spelling/bits.ts';

/** The words of lists with one on each line, in lower case, without "'s"; only those of the letters a to z. */
export function readWords(files: readonly string[]): Set<string> {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split(/\r?\n/));
  const words = lines.map((line) => line.toLowerCase().replace(/'s$/, ''));
  return new Set(words.filter((word) => /^[a-z]{2,}$/.test(word)));
}

/** Writes a set of words as a module of the core, in the form that `known.ts` reads. */
export function writeWords(words: ReadonlySet<string>, path: string): void {
  const letters = new Uint8Array(Math.ceil((words.size * BITS_PER_WORD) / LETTER_BITS));
  for (const word of words) {
    for (const bit of bitsOf(word, letters.length * LETTER_BITS)) {
      const at = Math.floor(bit / LETTER_BITS);
      letters[at] = (letters[at] ?? 0) | (1 << (bit % LETTER_BITS));
    }
  }
  const text = [...letters].map((bits) => String.fromCharCode(FIRST_LETTER + bits)).join('');
  writeFileSync(
    path,
    [
      '/**',
      ' * The words that are known, as bits: made by tools/tasks/fit.ts, which tells from what; not written by hand. From SCOWL,',
      ' * copyright 2000-2020 by Kevin Atkinson, who lets everybody use, copy, modify and distribute it for any purpose.',
      ' */',
      `export const KNOWN_WORDS =\n  '${text.replaceAll('\\', '\\\\')}';`,
      '',
    ].join('\n'),
  );
}
