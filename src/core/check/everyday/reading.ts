import type { Finding } from '../../finding.ts';
import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { readingAlone, readingAt } from './model.ts';

/**
 * How a finding's sentence reads as a whole. Many words of a clause are everyday words too: "the fence is down" tells of
 * a gap in a guard, and of spring. `plain`: like ordinary news of a town, so that the words mean something else there.
 * `unsure`: it may be either, which is worth a word and no more.
 */
export type Reading = 'plain' | 'unsure' | 'telling';

/** Below it a sentence is plain. */
const PLAIN = -2.5;
/** From it on a sentence is telling. */
const TELLING = 0.5;

/** A sentence of so few words says little beside what was found in it. Where much is at stake, the finding counts then. */
const BRIEF = 7;

/** From here on a sentence would say something if it stood alone. Plain news around it does not make a grave finding plain. */
const SAYS_ALONE = -1.5;

/**
 * Reads the sentences that a finding touches; the most telling counts. An empty stretch: all of them.
 */
export function readingOf(doc: Doc, { from, to, level }: Pick<Finding, 'from' | 'to' | 'level'>): Reading {
  const isGrave = level !== 'advise';
  let best = Number.NEGATIVE_INFINITY;
  for (const [i, { sentence, at }] of doc.placed.entries()) {
    if (to > from && (at >= to || at + sentence.text.length <= from)) continue;
    best = Math.max(best, isGrave ? graver(readingAt(doc, i), sentence) : readingAt(doc, i));
    if (best >= TELLING) break;
  }
  return best < PLAIN ? 'plain' : best < TELLING ? 'unsure' : 'telling';
}

/** Where much is at stake, a brief sentence counts in full, and one that says something by itself is not passed over. */
function graver(sum: number, sentence: Sentence): number {
  if (sum >= PLAIN) return sentence.words.length <= BRIEF ? Math.max(sum, TELLING) : sum;
  return readingAlone(sentence) >= SAYS_ALONE ? PLAIN : sum;
}
