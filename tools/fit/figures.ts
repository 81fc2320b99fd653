/** The rank of each value; equal values share one. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const found = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to++;
    for (const i of order.slice(from, to)) found[i] = (from + to - 1) / 2;
    from = to;
  }
  return found;
}

/** Rank correlation by Spearman. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [middle(a), middle(b)];
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [i, value] of a.entries()) {
    const other = (b[i] ?? 0) - mb;
    both += (value - ma) * other;
    ofA += (value - ma) ** 2;
    ofB += other ** 2;
  }
  return both / Math.sqrt(ofA * ofB);
}

/** The chance that one of the high values lies above one of the low ones. */
export function auc(high: readonly number[], low: readonly number[]): number {
  const all = ranks([...high, ...low]);
  const sum = all.slice(0, high.length).reduce((total, rank) => total + rank, 0);
  return (sum - (high.length * (high.length - 1)) / 2) / (high.length * low.length);
}

/** `auc` of the best-rated quarter over the worst-rated quarter. */
export function quarterAuc(judged: readonly number[], ratings: readonly number[]): number {
  const sorted = [...ratings].sort((a, b) => a - b);
  const low = sorted[Math.floor(sorted.length / 4)] ?? 0;
  const high = sorted[Math.floor((sorted.length * 3) / 4)] ?? 0;
  return auc(
    judged.filter((_, i) => (ratings[i] ?? 0) >= high),
    judged.filter((_, i) => (ratings[i] ?? 0) <= low),
  );
}
