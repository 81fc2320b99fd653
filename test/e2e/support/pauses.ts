type Watched = typeof globalThis & { longestPause?: number };

/** Runs in the page: keeps in mind the longest time in which nothing could be done. */
export function watchPauses(): void {
  const watched = globalThis as Watched;
  watched.longestPause = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    watched.longestPause = Math.max(watched.longestPause ?? 0, now - last);
    last = now;
  }, 10);
}

/** Runs in the page: that time, in milliseconds. */
export function longestPause(): number {
  return (globalThis as Watched).longestPause ?? Number.NaN;
}
