/** A document with what it was before, and what was undone. */
export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly now: T;
  readonly future: readonly Step<T>[];
}

interface Step<T> {
  readonly state: T;
  /** What was done between this state and the next, for people: "the level of PLAN-06". */
  readonly name: string;
  /** Milliseconds; only compared. */
  readonly time: number;
}

const MOST = 500;
/** Letters typed into one field within this time are one step. */
const TOGETHER_MS = 1500;

/** A history that begins here. */
export function beginHistory<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** The history after a change. Changes of the same name that follow each other closely are one step. */
export function changed<T>(history: History<T>, next: T, name: string, time: number): History<T> {
  if (next === history.now) return history;
  const last = history.past.at(-1);
  const joins = last?.name === name && time - last.time < TOGETHER_MS && history.future.length === 0;
  const past = joins
    ? [...history.past.slice(0, -1), { ...last, time }]
    : [...history.past, { state: history.now, name, time }].slice(-MOST);
  return { past, now: next, future: [] };
}

/** One step back; the same history when there is none. */
export function undone<T>({ past, now, future }: History<T>): History<T> {
  const last = past.at(-1);
  if (!last) return { past, now, future };
  return { past: past.slice(0, -1), now: last.state, future: [{ ...last, state: now, time: 0 }, ...future] };
}

/** One step forward again. */
export function redone<T>({ past, now, future }: History<T>): History<T> {
  const [next, ...rest] = future;
  if (!next) return { past, now, future };
  return { past: [...past, { ...next, state: now, time: 0 }], now: next.state, future: rest };
}
