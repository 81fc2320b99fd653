/** What the one alarm is set for. Times are milliseconds since 1970 UTC; null where there is nothing to wake for. */
export interface Reasons {
  /** A policy comes into force, or a mode begins or ends. */
  readonly turn: number | null;
  /** The desk is asked again. */
  readonly ask: number | null;
}

/** Browsers do not wake an extension sooner. */
const SOONEST_MS = 30_000;

/** When to wake next; null when nothing is to come. */
export function nextWake({ turn, ask }: Reasons, now: number): number | null {
  const times = [turn, ask].filter((time) => time !== null);
  return times.length > 0 ? Math.max(Math.min(...times), now + SOONEST_MS) : null;
}
