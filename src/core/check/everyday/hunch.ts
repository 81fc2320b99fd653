import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { HUNCH_CLAUSES, HUNCH_SIGNS } from './hunch-weights.ts';
import { draftSigns, nearSigns, ownSigns } from './signs.ts';

/** A sentence that sounds like those that break a clause, though no phrase of it stands there. */
export interface Hunch {
  readonly clause: string;
  /** Which of the draft's sentences. */
  readonly index: number;
}

/** How far a clause must lead before "none of them", in logarithms of odds. */
const LEAD = 0.5;

/** The clauses that a draft sounds like breaking, each where it sounds most like it. A sentence sounds like one clause. */
export function hunchesIn(doc: Doc): Hunch[] {
  const { clauses } = model();
  if (clauses.length === 0) return [];
  const around = draftSigns(doc);
  const key = around.join();
  const strongest = new Map<number, { index: number; lead: number }>();
  for (const [index, { sentence }] of doc.placed.entries()) {
    const before = doc.placed[index - 1]?.sentence;
    const after = doc.placed[index + 1]?.sentence;
    let heard = kept.get(sentence);
    if (!heard || heard.before !== before || heard.after !== after || heard.key !== key) {
      heard = { before, after, key, ...leader(sentence, before, after, around) };
      kept.set(sentence, heard);
    }
    const { clause, lead } = heard;
    if (clause >= 0 && lead > (strongest.get(clause)?.lead ?? 0)) strongest.set(clause, { index, lead });
  }
  return [...strongest].map(([clause, { index }]) => ({ clause: clauses[clause] ?? '', index }));
}

/** A sentence is kept while the author writes elsewhere, and so is what it sounds like beside its neighbours. */
const kept = new WeakMap<Sentence, Heard>();

interface Heard {
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
  /** The signs of the draft. */
  readonly key: string;
  /** Its place; -1 for none. */
  readonly clause: number;
  readonly lead: number;
}

/** The clause with the best score, and how far it leads. */
function leader(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
  around: readonly string[],
): { clause: number; lead: number } {
  const { clauses, biases } = model();
  const sums = new Float64Array(clauses.length + 1);
  let known = addUp(sums, ownSigns(sentence)) + addUp(sums, around);
  if (before) known += addUp(sums, nearSigns(before));
  if (after) known += addUp(sums, nearSigns(after));
  const scale = 1 / (STEPS * Math.sqrt(1 + known));
  const least = (biases[clauses.length] ?? 0) + scale * (sums[clauses.length] ?? 0) + LEAD;
  let clause = -1;
  let lead = 0;
  for (let i = 0; i < clauses.length; i++) {
    const own = (biases[i] ?? 0) + scale * (sums[i] ?? 0) - least;
    if (own > lead) [clause, lead] = [i, own];
  }
  return { clause, lead };
}

/** Adds the weights of signs, and says how many of them are known. */
function addUp(sums: Float64Array, signs: readonly string[]): number {
  const { signs: weights } = model();
  let known = 0;
  for (const sign of signs) {
    const pairs = weights.get(sign);
    if (!pairs) continue;
    known++;
    for (let i = 0; i < pairs.length; i += 2) {
      const clause = pairs[i] ?? 0;
      sums[clause] = (sums[clause] ?? 0) + (pairs[i + 1] ?? 0);
    }
  }
  return known;
}

/** Weights are kept in steps of one sixteenth. */
const STEPS = 16;

interface Model {
  readonly clauses: readonly string[];
  readonly biases: readonly number[];
  /** Pairs of a clause's place and its weight, by sign. */
  readonly signs: ReadonlyMap<string, readonly number[]>;
}

let read: Model | null = null;

/** One line a sign, as "sign=clause:weight,clause:weight"; read when first needed. */
function model(): Model {
  read ??= {
    clauses: Object.keys(HUNCH_CLAUSES).slice(0, -1),
    biases: Object.values(HUNCH_CLAUSES),
    signs: new Map(
      HUNCH_SIGNS.split('\n').map((line) => {
        const cut = line.lastIndexOf('=');
        return [
          line.slice(0, cut),
          line
            .slice(cut + 1)
            .split(/[:,]/)
            .map(Number),
        ];
      }),
    ),
  };
  return read;
}
