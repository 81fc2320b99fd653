import { wallClock } from './clock.ts';
import { minutesOf } from './time-of-day.ts';

/** Opening times by weekday from Sunday; null on closed days. */
type Hours = readonly ({ readonly from: string; readonly to: string } | null)[];

/** Days without business, as "2027-07-05". */
type Holidays = readonly { readonly day: string }[];

const DAY = 86_400_000;
/** Whoever waits longer than this has waited too long by any promise. */
const MOST_DAYS = 60;

/** Holidays as days since 1970-01-01. */
export function holidayDays(holidays: Holidays): ReadonlySet<number> {
  return new Set(holidays.map(({ day }) => Math.floor(Date.parse(day) / DAY)));
}

/** Counts business days between two moments: the time the office was open, against its longest day. */
export function businessClock(
  hours: Hours,
  { timeZone, holidays }: { readonly timeZone: string; readonly holidays: Holidays },
): (from: number, to: number) => number {
  const closed = holidayDays(holidays);
  const clock = wallClock(timeZone);
  const spans = hours.map((open) => (open ? { from: minutesOf(open.from), to: minutesOf(open.to) } : null));
  const longest = Math.max(1, ...spans.map((span) => (span ? span.to - span.from : 0)));
  return (from, to) => {
    if (to - from > MOST_DAYS * DAY) return MOST_DAYS;
    const first = clock(from);
    const last = clock(to);
    let open = 0;
    for (let day = first.days; day <= last.days; day++) {
      const span = closed.has(day) ? null : spans[(((day + 4) % 7) + 7) % 7];
      if (!span) continue;
      const begin = day === first.days ? Math.max(span.from, first.minute) : span.from;
      const end = day === last.days ? Math.min(span.to, last.minute) : span.to;
      open += Math.max(0, end - begin);
    }
    return open / longest;
  };
}
