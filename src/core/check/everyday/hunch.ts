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

/** What signs add up to: for each clause, the last place for "none of them", and how many signs were known. */
interface Sum {
  readonly weights: Float32Array;
  known: number;
}

/** How far a clause must lead before "none of them", in logarithms of odds. */
const LEAD = 0.3;

/** The clauses that a draft sounds like breaking, each where it sounds most like it. A sentence sounds like one clause. */
export function hunchesIn(doc: Doc): Hunch[] {
  const { clauses, biases } = model();
  const none = clauses.length;
  if (none === 0) return [];
  const around = sumOf(draftSigns(doc));
  const strongest = new Map<number, { index: number; lead: number }>();
  for (const [index, { sentence }] of doc.placed.entries()) {
    const parts = [own(sentence), around];
    for (const placed of [doc.placed[index - 1], doc.placed[index + 1]])
      if (placed) parts.push(near(placed.sentence));
    const scale = 1 / Math.sqrt(1 + parts.reduce((known, part) => known + part.known, 0));
    const score = (clause: number) =>
      (biases[clause] ?? 0) + scale * parts.reduce((sum, { weights }) => sum + (weights[clause] ?? 0), 0);
    const least = score(none) + LEAD;
    let best = -1;
    let most = least;
    for (let clause = 0; clause < none; clause++) {
      const reached = score(clause);
      if (reached > most) [best, most] = [clause, reached];
    }
    if (best >= 0 && most - least > (strongest.get(best)?.lead ?? 0))
      strongest.set(best, { index, lead: most - least });
  }
  return [...strongest].map(([clause, { index }]) => ({ clause: clauses[clause] ?? '', index }));
}

/** A sentence is kept while the author writes elsewhere, and so are its sums. */
const owns = new WeakMap<Sentence, Sum>();
const nears = new WeakMap<Sentence, Sum>();
const own = (sentence: Sentence) => keptSum(owns, sentence, ownSigns);
const near = (sentence: Sentence) => keptSum(nears, sentence, nearSigns);

function keptSum(
  sums: WeakMap<Sentence, Sum>,
  sentence: Sentence,
  signs: (sentence: Sentence) => string[],
): Sum {
  const known = sums.get(sentence);
  if (known) return known;
  const sum = sumOf(signs(sentence));
  sums.set(sentence, sum);
  return sum;
}

function sumOf(signs: readonly string[]): Sum {
  const { clauses, signs: known } = model();
  const sum: Sum = { weights: new Float32Array(clauses.length + 1), known: 0 };
  for (const sign of signs) {
    const pairs = known.get(sign);
    if (!pairs) continue;
    sum.known++;
    for (let i = 0; i < pairs.length; i += 2) {
      const clause = pairs[i] ?? 0;
      sum.weights[clause] = (sum.weights[clause] ?? 0) + (pairs[i + 1] ?? 0) / STEPS;
    }
  }
  return sum;
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
