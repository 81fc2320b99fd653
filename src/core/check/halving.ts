/** The last of some items, which are in the order of where they begin, that begins at `at` or before; 0 when none does. */
export function lastFrom<T>(items: readonly T[], at: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(items[middle] as T) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
