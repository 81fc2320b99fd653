import type { Finding } from '../../finding.ts';
import { unpack } from '../../voice/packed.ts';
import type { Doc } from '../doc.ts';
import { BIAS, WEIGHTS } from './reading-weights.ts';
import { signsAt } from './signs.ts';

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

let weights: ReadonlyMap<string, number> | null = null;

/**
 * Reads the sentences that a finding touches; the most telling counts. An empty stretch: all of them.
 */
export function readingOf(doc: Doc, { from, to, level }: Pick<Finding, 'from' | 'to' | 'level'>): Reading {
  const isGrave = level !== 'advise';
  let best = Number.NEGATIVE_INFINITY;
  for (const [i, { sentence, at }] of doc.placed.entries()) {
    if (to > from && (at >= to || at + sentence.text.length <= from)) continue;
    const sum = heard(doc, i);
    const isBrief = isGrave && sum >= PLAIN && sentence.words.length <= BRIEF;
    best = Math.max(best, isBrief ? TELLING : sum);
    if (best >= TELLING) break;
  }
  return best < PLAIN ? 'plain' : best < TELLING ? 'unsure' : 'telling';
}

/** Several findings may lie in one sentence. */
const known = new WeakMap<Doc, Map<number, number>>();

function heard(doc: Doc, index: number): number {
  const own = known.get(doc) ?? new Map<number, number>();
  known.set(doc, own);
  const sum = own.get(index) ?? tellingness(doc, index);
  own.set(index, sum);
  return sum;
}

/** The logarithm of the odds that a sentence breaks a rule. */
function tellingness(doc: Doc, index: number): number {
  weights ??= unpack(WEIGHTS);
  let sum = BIAS;
  for (const signs of signsAt(doc, index)) {
    for (const sign of signs) sum += (weights.get(sign) ?? 0) / 100;
  }
  return sum;
}
