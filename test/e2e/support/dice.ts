/** Draws that a seed decides. */
export interface Dice {
  /** A whole number from 0 up to, not including, this one. */
  below(limit: number): number;
  /** One of these. */
  oneOf<T>(items: readonly T[]): T;
}

/** Dice that fall alike for the same seed (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] };
}
