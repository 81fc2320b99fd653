import type { Doc } from './doc.ts';
import { once } from './once.ts';
import type { Sentence } from './sentence.ts';
import { schoolGrade, syllables } from './text/syllables.ts';
import { beginsWithCapital } from './text/words.ts';

/** Words a reader reads: entities count for nothing. */
export function wordCount(sentence: Sentence): number {
  let count = 0;
  for (const { entity } of sentence.words) if (!entity) count++;
  return count;
}

/** A school grade, and from how many words it was reckoned. */
export interface Grade {
  readonly grade: number;
  readonly words: number;
}

/**
 * School grade by Flesch and Kincaid, or null when there is too little text to say. Names, numbers and
 * entities are left out, because an author cannot make them shorter.
 */
export function readingGrade(doc: Doc): Grade | null {
  let words = 0;
  let sounds = 0;
  let sentences = 0;
  for (const { sentence } of doc.placed) {
    const own = spoken(sentence);
    words += own.words;
    sounds += own.sounds;
    if (own.words > 0) sentences++;
  }
  if (words < 10 || sentences === 0) return null;
  return { words, grade: schoolGrade(words, sentences, sounds) };
}

/** The words of a sentence that count for its grade, and their syllables. */
const spoken = once((sentence: Sentence) => {
  let words = 0;
  let sounds = 0;
  for (const [i, { norm, plain, entity }] of sentence.words.entries()) {
    if (entity || /\d/.test(norm) || (i > 0 && beginsWithCapital(plain))) continue;
    words++;
    sounds += syllables(norm);
  }
  return { words, sounds };
});
