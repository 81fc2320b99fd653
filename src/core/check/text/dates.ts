/** A day named in a text. Offsets lie on the folded text. `year` is null when it is not written. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** `month`: "May 7", `numeric`: "5/7/27". */
  readonly form: 'month' | 'numeric';
  /** 0 for Sunday; null when no weekday is written. */
  readonly weekday: number | null;
  readonly weekdayFrom: number;
  readonly weekdayTo: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
  /** Written "May 7th". */
  readonly ordinal: boolean;
}

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_STARTS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const WEEKDAY = String.raw`(sunday|monday|tuesday|wednesday|thursday|friday|saturday|(?:sun|mon|tues?|wed|thurs?|thu|fri|sat)\b\.?)`;
const MONTH = String.raw`(january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?)`;
const LONG = new RegExp(
  String.raw`(?<![\w])(?:${WEEKDAY}(?:,|, the|)? )?${MONTH} (\d{1,2})(st|nd|rd|th)?(?![\w:%]|,\d)(?:,? (\d{4})(?!\w))?`,
  'gi',
);
const NUMERIC = new RegExp(
  String.raw`(?<![\w/.-])(?:${WEEKDAY},? )?(\d{1,2})([/-])(\d{1,2})(?:\3(\d{4}|\d{2}))?(?![\w/%-])`,
  'gi',
);

/** Every dated day of a folded text. */
export function findDates(plain: string): DateMention[] {
  if (!/\d/.test(plain)) return [];
  const found: DateMention[] = [];
  for (const m of plain.matchAll(LONG)) {
    const [all, weekday, month = '', day = '', ordinal, year] = m;
    add(found, m.index, all, weekday, MONTH_STARTS.indexOf(month.slice(0, 3).toLowerCase()) + 1, day, year, {
      form: 'month',
      ordinal: ordinal !== undefined,
    });
  }
  for (const m of plain.matchAll(NUMERIC)) {
    const [all, weekday, month = '', separator, day = '', year] = m;
    // "9/11", "24/7", "50-50", a score "7-3" and a fraction "1/2" are no dates in a post.
    if (separator === '-' && !year) continue;
    if (!year && /^(?:9\/11|24\/7|50\/50|1\/[2348]|2\/3|3\/4|[35]\/8)$/.test(`${month}/${day}`) && !weekday)
      continue;
    add(found, m.index, all, weekday, Number(month), day, year, { form: 'numeric', ordinal: false });
  }
  return found.sort((a, b) => a.from - b.from);
}

function add(
  found: DateMention[],
  from: number,
  all: string,
  weekday: string | undefined,
  month: number,
  dayText: string,
  yearText: string | undefined,
  rest: { form: 'month' | 'numeric'; ordinal: boolean },
): void {
  const day = Number(dayText);
  if (month < 1 || month > 12 || day < 1 || day > 31) return;
  const year = yearText === undefined ? null : Number(yearText) + (yearText.length === 2 ? 2000 : 0);
  found.push({
    from,
    to: from + all.length,
    weekday: weekday ? WEEKDAY_STARTS.indexOf(weekday.slice(0, 3).toLowerCase()) : null,
    weekdayFrom: from,
    weekdayTo: from + (weekday?.length ?? 0),
    month,
    day,
    year,
    ...rest,
  });
}

/** Days since 1970-01-01 of a calendar day, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? Math.floor(at.getTime() / 86_400_000) : null;
}

/** 0 for Sunday, from days since 1970-01-01 (a Thursday). */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}
