import { HUNCH_CLAUSES, HUNCH_SIGNS } from './hunch-weights.ts';

/** Weights are kept in steps of one sixteenth. */
export const STEPS = 16;
/** A clause's place and its weight take two digits each. */
export const BASE = 36;
const DIGITS = 2;
/** Added to a weight's steps, so that two digits hold what is below nothing, too. */
export const MIDDLE = (BASE * BASE) / 2;

/** The sum of some signs' weights for each clause, and for "none of them" last. */
export interface Sum {
  readonly sums: Float32Array;
  /** How many of the signs the model knows. */
  known: number;
}

export interface HunchModel {
  readonly clauses: readonly string[];
  /** For each clause, and for none of them last. */
  readonly biases: readonly number[];
  /** The sum of the weights of signs, in steps. */
  sum(signs: readonly string[]): Sum;
}

let read: HunchModel | null = null;

/** The shipped model, read when first needed. */
export function hunchModel(): HunchModel {
  read ??= readModel(HUNCH_CLAUSES, HUNCH_SIGNS);
  return read;
}

/** Reads the model's text: a line for each sign, which is the sign, a tab, and for each clause its place and its weight. */
function readModel(biases: Readonly<Record<string, number>>, text: string): HunchModel {
  const places: number[] = [];
  const weights: number[] = [];
  const stretches = new Map<string, readonly [from: number, to: number]>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    const from = places.length;
    for (let at = tab + 1; at < line.length; at += 2 * DIGITS) {
      places.push(Number.parseInt(line.slice(at, at + DIGITS), BASE));
      weights.push(Number.parseInt(line.slice(at + DIGITS, at + 2 * DIGITS), BASE) - MIDDLE);
    }
    stretches.set(line.slice(0, tab), [from, places.length]);
  }
  const place = Uint8Array.from(places);
  const weight = Int16Array.from(weights);
  const width = Object.keys(biases).length;
  return {
    clauses: Object.keys(biases).slice(0, -1),
    biases: Object.values(biases),
    sum(signs) {
      const sum: Sum = { sums: new Float32Array(width), known: 0 };
      for (const sign of signs) {
        const stretch = stretches.get(sign);
        if (!stretch) continue;
        sum.known++;
        for (let i = stretch[0]; i < stretch[1]; i++) {
          const own = place[i] ?? 0;
          sum.sums[own] = (sum.sums[own] ?? 0) + (weight[i] ?? 0);
        }
      }
      return sum;
    },
  };
}
