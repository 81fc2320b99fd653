import type { Finding } from '../../finding.ts';
import type { Doc } from '../doc.ts';
import { readingAt } from './model.ts';

/**
 * How a finding's sentence reads as a whole. Many words of a clause are everyday words too: "the fence is down" tells of
 * a gap in a guard, and of spring. `plain`: like ordinary news of a town, so that the words mean something else there.
 * `unsure`: it may be either, which is worth a word and no more.
 */
export type Reading = 'plain' | 'unsure' | 'telling';

/** Below it a sentence is plain. */
const PLAIN = -2;
/** From it on a sentence is telling. */
const TELLING = 1;

/** A sentence of so few words says little beside what was found in it. Where much is at stake, the finding counts then. */
const BRIEF = 7;

/**
 * Reads the sentences that a finding touches; the most telling counts. An empty stretch: all of them.
 */
export function readingOf(doc: Doc, { from, to, level }: Pick<Finding, 'from' | 'to' | 'level'>): Reading {
  const isGrave = level !== 'advise';
  let best = Number.NEGATIVE_INFINITY;
  for (const [i, { sentence, at }] of doc.placed.entries()) {
    if (to > from && (at >= to || at + sentence.text.length <= from)) continue;
    const sum = readingAt(doc, i);
    const isBrief = isGrave && sum >= PLAIN && sentence.words.length <= BRIEF;
    best = Math.max(best, isBrief ? TELLING : sum);
    if (best >= TELLING) break;
  }
  return best < PLAIN ? 'plain' : best < TELLING ? 'unsure' : 'telling';
}
