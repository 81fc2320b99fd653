const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of time in milliseconds, as people say it: "a moment", "4 minutes", "2 hours". */
export function spanWords(span: number): string {
  if (span < MINUTE) return 'a moment';
  if (span < HOUR) return some(span / MINUTE, 'minute');
  if (span < 2 * DAY) return some(span / HOUR, 'hour');
  return some(span / DAY, 'day');
}

/** A time of day, with the day when it is not `now`'s. Both in milliseconds since 1970 UTC, on the reader's clock. */
export function momentWords(time: number, now: number): string {
  const at = new Date(time);
  const clock = at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
  if (at.toDateString() === new Date(now).toDateString()) return clock;
  return `${at.toLocaleDateString('en-US', { month: 'long', day: 'numeric' })}, ${clock}`;
}

function some(count: number, unit: string): string {
  const whole = Math.floor(count);
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`;
}
