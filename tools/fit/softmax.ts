/** A sentence as its signs, and the clause it breaks, if any. */
export interface Sorted {
  readonly signs: readonly string[];
  readonly clause: string | null;
}

/** Weights by sign and class; the last class stands for "none". */
export interface Softmax {
  readonly classes: readonly string[];
  readonly biases: Float64Array;
  readonly names: readonly string[];
  /** Row by row, a sign each. */
  readonly weights: Float64Array;
}

const FEWEST = 3;
const HOLD = 0.02;
const ORDINARY = 0.5;
const ROUNDS = 80;
const STEP = 0.5;

/** Fits multinomial logistic regression by AdaGrad over all sentences; the same every time. */
export function fitSoftmax(sentences: readonly Sorted[]): Softmax {
  const classes = [...new Set(sentences.flatMap(({ clause }) => clause ?? []))].sort();
  const none = classes.length;
  const width = none + 1;
  const names = namesOf(sentences);
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = sentences.map(({ signs, clause }) => ({
    signs: Int32Array.from(signs.flatMap((sign) => places.get(sign) ?? [])),
    right: clause === null ? none : classes.indexOf(clause),
  }));
  const all = (names.length + 1) * width;
  const weights = new Float64Array(all);
  const moved = new Float64Array(all).fill(1e-6);
  const last = names.length * width;
  const scores = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(all);
    for (let i = 0; i < last; i++) slope[i] = HOLD * (weights[i] ?? 0);
    for (const { signs, right } of rows) {
      const scale = 1 / Math.sqrt(1 + signs.length);
      for (let c = 0; c < width; c++) scores[c] = weights[last + c] ?? 0;
      for (const sign of signs)
        for (let c = 0, at = sign * width; c < width; c++, at++)
          scores[c] = (scores[c] ?? 0) + scale * (weights[at] ?? 0);
      const most = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < width; c++) {
        const own = Math.exp((scores[c] ?? 0) - most);
        scores[c] = own;
        sum += own;
      }
      const weight = right === none ? ORDINARY : 1;
      for (let c = 0; c < width; c++) scores[c] = weight * ((scores[c] ?? 0) / sum - (c === right ? 1 : 0));
      for (const sign of signs)
        for (let c = 0, at = sign * width; c < width; c++, at++)
          slope[at] = (slope[at] ?? 0) + scale * (scores[c] ?? 0);
      for (let c = 0; c < width; c++) slope[last + c] = (slope[last + c] ?? 0) + (scores[c] ?? 0);
    }
    for (let i = 0; i < all; i++) {
      const own = slope[i] ?? 0;
      const far = (moved[i] ?? 0) + own * own;
      moved[i] = far;
      weights[i] = (weights[i] ?? 0) - (STEP * own) / Math.sqrt(far);
    }
  }
  return { classes, names, biases: weights.slice(last), weights: weights.slice(0, last) };
}

function namesOf(sentences: readonly Sorted[]): string[] {
  const counts = new Map<string, number>();
  for (const { signs } of sentences)
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count >= FEWEST && !/[=\n`\\$]/.test(name))
    .map(([name]) => name);
}
