/** One sentence as its signs, and whether it breaks a rule. */
export interface Labelled {
  readonly signs: readonly string[];
  readonly breaks: boolean;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A sign in fewer sentences is left out. */
const FEWEST = 3;
/** How strongly weights are held towards nothing. */
const HOLD = 2;
/** Ordinary sentences are many times more, and count for less. */
const ORDINARY = 0.5;
const ROUNDS = 300;
const STEP = 0.3;

/** Fits logistic regression by steps that shorten with what each weight has moved (AdaGrad); the same every time. */
export function fitLogistic(sentences: readonly Labelled[]): Logistic {
  const names = namesOf(sentences);
  const rows = sentences.map(({ signs }) =>
    Int32Array.from([...signs].flatMap((sign) => names.get(sign) ?? [])),
  );
  const weights = new Float64Array(names.size + 1);
  const moved = new Float64Array(names.size + 1).fill(1e-8);
  const bias = names.size;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, i) => (i === bias ? 0 : HOLD * weight));
    for (const [row, signs] of rows.entries()) {
      let sum = weights[bias] ?? 0;
      for (const sign of signs) sum += weights[sign] ?? 0;
      const odds = 1 / (1 + Math.exp(-sum));
      const off = sentences[row]?.breaks ? odds - 1 : odds * ORDINARY;
      for (const sign of signs) slope[sign] = (slope[sign] ?? 0) + off;
      slope[bias] = (slope[bias] ?? 0) + off;
    }
    for (const [i, own] of slope.entries()) {
      moved[i] = (moved[i] ?? 0) + own * own;
      weights[i] = (weights[i] ?? 0) - (STEP * own) / Math.sqrt(moved[i] ?? 1);
    }
  }
  return {
    bias: weights[bias] ?? 0,
    weights: new Map([...names].map(([name, i]) => [name, weights[i] ?? 0])),
  };
}

function namesOf(sentences: readonly Labelled[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of sentences)
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([name, count]) => count >= FEWEST && !/[|=\n]/.test(name));
  return new Map(kept.map(([name], i) => [name, i]));
}
