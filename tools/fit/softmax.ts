/** A sentence as its signs, and the clause it breaks, if any. */
export interface Sorted {
  readonly signs: readonly string[];
  readonly clause: string | null;
  /** Nearly breaks one. */
  readonly isNear: boolean;
}

/** Weights by sign and class; the last class stands for "none". */
export interface Softmax {
  readonly classes: readonly string[];
  readonly biases: Float64Array;
  readonly names: readonly string[];
  /** Row by row, a sign each. Most are nothing. */
  readonly weights: Float64Array;
}

/** A sign in fewer sentences is left out. */
const FEWEST = 3;
/** How strongly weights are held towards nothing. */
const HOLD = 0.02;
/** Ordinary sentences are many, and count for less. */
const ORDINARY = 0.4;
const NEAR = 1.2;
const ROUNDS = 80;
const ROUNDS_THINNED = 40;
const STEP = 0.5;
/** Signs kept for each clause, and for none. */
const KEPT = 450;
const KEPT_FOR_NONE = 4000;

/**
 * Fits multinomial logistic regression by AdaGrad over all sentences; the same every time. Then only the heaviest weights
 * of each class are kept, and fitted once more without the others.
 */
export function fitSoftmax(sentences: readonly Sorted[]): Softmax {
  const classes = [...new Set(sentences.flatMap(({ clause }) => clause ?? []))].sort();
  const width = classes.length + 1;
  const names = namesOf(sentences);
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = sentences.map(({ signs, clause, isNear }) => ({
    signs: Int32Array.from(signs.flatMap((sign) => places.get(sign) ?? [])),
    right: clause === null ? classes.length : classes.indexOf(clause),
    weight: clause !== null ? 1 : isNear ? NEAR : ORDINARY,
  }));
  const weights = new Float64Array((names.length + 1) * width);
  descend(weights, rows, width, ROUNDS, null);
  descend(weights, rows, width, ROUNDS_THINNED, thin(weights, names.length, width));
  const last = names.length * width;
  return { classes, names, biases: weights.slice(last), weights: weights.slice(0, last) };
}

interface Row {
  readonly signs: Int32Array;
  /** The place of its class. */
  readonly right: number;
  readonly weight: number;
}

/** Moves the weights downhill; the biases are the last row. Where `kept` is 0 they stay nothing. */
function descend(
  weights: Float64Array,
  rows: readonly Row[],
  width: number,
  rounds: number,
  kept: Uint8Array | null,
): void {
  const all = weights.length;
  const last = all - width;
  const moved = new Float64Array(all).fill(1e-6);
  const scores = new Float64Array(width);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(all);
    for (let i = 0; i < last; i++) slope[i] = HOLD * (weights[i] ?? 0);
    for (const { signs, right, weight } of rows) {
      const scale = 1 / Math.sqrt(1 + signs.length);
      for (let c = 0; c < width; c++) scores[c] = weights[last + c] ?? 0;
      for (const sign of signs)
        for (let c = 0, at = sign * width; c < width; c++, at++)
          scores[c] = (scores[c] ?? 0) + scale * (weights[at] ?? 0);
      toSlopes(scores, right, weight);
      for (const sign of signs)
        for (let c = 0, at = sign * width; c < width; c++, at++)
          slope[at] = (slope[at] ?? 0) + scale * (scores[c] ?? 0);
      for (let c = 0; c < width; c++) slope[last + c] = (slope[last + c] ?? 0) + (scores[c] ?? 0);
    }
    for (let i = 0; i < all; i++) {
      if (kept && !kept[i]) continue;
      const own = slope[i] ?? 0;
      const far = (moved[i] ?? 0) + own * own;
      moved[i] = far;
      weights[i] = (weights[i] ?? 0) - (STEP * own) / Math.sqrt(far);
    }
  }
}

/** Turns scores into how far each class's share is off. */
function toSlopes(scores: Float64Array, right: number, weight: number): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (const [c, score] of scores.entries()) {
    const own = Math.exp(score - most);
    scores[c] = own;
    sum += own;
  }
  for (const [c, own] of scores.entries()) scores[c] = weight * (own / sum - (c === right ? 1 : 0));
}

/** Sets all but the heaviest weights of each class to nothing, and says which are left. */
function thin(weights: Float64Array, signs: number, width: number): Uint8Array {
  const kept = new Uint8Array(weights.length);
  for (let c = 0; c < width; c++) {
    const order = Array.from({ length: signs }, (_, i) => i * width + c).sort(
      (a, b) => Math.abs(weights[b] ?? 0) - Math.abs(weights[a] ?? 0),
    );
    for (const at of order.slice(0, c < width - 1 ? KEPT : KEPT_FOR_NONE)) kept[at] = 1;
    kept[signs * width + c] = 1;
  }
  for (const i of kept.keys()) if (!kept[i]) weights[i] = 0;
  return kept;
}

function namesOf(sentences: readonly Sorted[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of sentences)
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= FEWEST && !/[\t\n`\\$]/.test(name))
    .map(([name]) => name);
}
