/** Nobody writes in more boxes of one page at a time, and what a page makes of it is not to keep others waiting. */
const MOST = 20;

/** Keeps a value under its id as the newest, and only so many of them. */
export function keepNewest<T>(kept: Map<string, T>, id: string, value: T): void {
  kept.delete(id);
  kept.set(id, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) return;
    kept.delete(oldest);
  }
}
