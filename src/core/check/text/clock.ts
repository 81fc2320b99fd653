import { dayNumber } from './dates.ts';

/** A moment on the organisation's wall clock. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Days since 1970-01-01 of the local calendar day. */
  readonly days: number;
}

const clocks = new Map<string, (now: number) => LocalTime>();
const MINUTE = 60_000;

/**
 * Reads the wall clock of a time zone; `zone` must be one that `Intl` knows. Many clauses ask, all at the same minute,
 * and a formatter is slow to make and to ask: there is one for each zone, and it is asked once a minute.
 */
export function wallClock(zone: string): (now: number) => LocalTime {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = makeClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function makeClock(zone: string): (now: number) => LocalTime {
  let format: Intl.DateTimeFormat | null = null;
  let last: { minute: number; local: LocalTime } | null = null;
  return (now) => {
    // Every zone is apart from UTC by whole minutes.
    const thisMinute = Math.floor(now / MINUTE);
    if (last?.minute === thisMinute) return last.local;
    format ??= formatFor(zone);
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(now)) part[type] = Number(value);
    const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = part;
    const days = dayNumber(year, month, day) ?? 0;
    const weekday = (((days + 4) % 7) + 7) % 7;
    const local = { year, month, day, weekday, minute: hour * 60 + minute, days };
    last = { minute: thisMinute, local };
    return local;
  };
}

function formatFor(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
}
