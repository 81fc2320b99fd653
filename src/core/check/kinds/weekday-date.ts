import type { Sentence } from '../sentence.ts';
import { wallClock } from '../text/clock.ts';
import { type DateMention, dayNumber, WEEKDAYS, weekdayOf } from '../text/dates.ts';
import { type Hit, type HitFix, type Kind, withSigns } from './kind.ts';

/** Farthest that a date without a year may lie in the past. */
const RECENT_DAYS = 150;

/**
 * A weekday that disagrees with its date. Without a year, the date is the coming one, or one a few weeks
 * back; the weekday need fit only one of the two.
 */
export const weekdayDate: Kind<'weekday-date'> = {
  kind: 'weekday-date',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    return {
      ...withSigns(hasDates, (doc, _dated, _matches, { now }) => {
        const today = clock(now);
        return doc.placed.flatMap(({ sentence, at }) =>
          sentence.dates.flatMap((date) => {
            const right = rightWeekday(date, today);
            if (right === null || date.weekday === null || right === date.weekday) return [];
            const { from, to } = sentence.folded.origin(date.from, date.to);
            const words = sentence.folded.origin(date.weekdayFrom, date.weekdayTo);
            const range = { from: words.from + at, to: words.to + at };
            const name = WEEKDAYS[right] ?? '';
            const written = sentence.text.slice(words.from, words.to);
            const fix: HitFix = {
              insert: written.length > 5 ? name : sameStyle(written, name),
              safe: false,
              range,
            };
            const hit: Hit = { from: from + at, to: to + at, fixes: [fix], values: { weekday: name } };
            return [hit];
          }),
        );
      }),
    };
  },
};

function hasDates({ dates }: Sentence): true | null {
  return dates.some(({ weekday }) => weekday !== null) || null;
}

function sameStyle(written: string, name: string): string {
  return /^\p{L}{3,5}\.?$/u.test(written) && written.length < 6 && !/day/i.test(written)
    ? name.slice(0, 3) + (written.endsWith('.') ? '.' : '')
    : name;
}

function rightWeekday(date: DateMention, today: { year: number; days: number }): number | null {
  if (date.year !== null) {
    const days = dayNumber(date.year, date.month, date.day);
    return days === null ? null : weekdayOf(days);
  }
  // Posts look ahead, or back a little; "Nov. 19" in May means the coming one.
  const near = [today.year - 1, today.year, today.year + 1]
    .map((year) => dayNumber(year, date.month, date.day))
    .filter((days) => days !== null)
    .filter((days) => days >= today.days - RECENT_DAYS);
  const [first, second] = near;
  if (first === undefined) return null;
  const alsoComing = first < today.days && second !== undefined && weekdayOf(second) === date.weekday;
  return alsoComing ? date.weekday : weekdayOf(first);
}
