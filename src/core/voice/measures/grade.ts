import { schoolGrade, syllables } from '../../check/text/syllables.ts';
import type { HeardWord } from '../hear.ts';
import { type Measure, within, wordsThat } from './scale.ts';

const MOST = 20;

/**
 * Reading grade from 0 to 20 after Flesch and Kincaid (1975): years of school. Numbers are left out, and so are names,
 * because an author cannot make them shorter. Shaky below some thirty words, as the formula is.
 */
export const grade: Measure = {
  low: 0,
  high: MOST,
  least: 2,
  of({ sentences }) {
    let words = 0;
    let sounds = 0;
    let count = 0;
    for (const sentence of sentences) {
      let own = 0;
      for (const [i, word] of sentence.words.entries()) {
        if (!isCommon(word, i)) continue;
        own++;
        sounds += syllables(word.norm);
      }
      words += own;
      if (own > 0) count++;
    }
    return words === 0 ? 0 : within(schoolGrade(words, count, sounds), 0, MOST);
  },
  where: (heard, high) =>
    high ? wordsThat(heard, (word) => isCommon(word, 0) && syllables(word.norm) >= 4) : [],
  more: 'harder reading',
  less: 'easier reading',
  say: (value) => `grade ${Math.round(value)}`,
};

function isCommon({ norm, plain }: HeardWord, at: number): boolean {
  return !/\d/.test(norm) && !(at > 0 && /^\p{Lu}/u.test(plain));
}
