import { wallClock } from '../check/text/clock.ts';
import { minutesOf } from '../check/text/time-of-day.ts';
import { runs } from '../policy/modes-schema.ts';
import type { Policy } from '../policy/schema.ts';

const MINUTE = 60_000;

/**
 * When the approver may next be disturbed, in milliseconds since 1970 UTC: now, or at the end of the quiet hours. An
 * emergency knows none.
 */
export function disturbFrom({ approver, organisation, modes }: Policy, now: number): number {
  const { quietHours } = approver;
  if (!quietHours || runs(modes.emergency.period, now)) return now;
  const from = minutesOf(quietHours.from);
  const to = minutesOf(quietHours.to);
  const { minute } = wallClock(organisation.timeZone)(now);
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return now;
  const left = (to - minute + 24 * 60) % (24 * 60);
  return Math.floor(now / MINUTE) * MINUTE + left * MINUTE;
}
