import { wallClock } from '../text/clock.ts';
import { type DateMention, dayNumber, WEEKDAYS, weekdayOf } from '../text/dates.ts';
import type { Kind } from './kind.ts';

/** House style of the Associated Press: long months are shortened before a day. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** A date in figures only, or with "7th". The house writes "Friday, May 7" or "Friday 7 May". */
export const dateStyle: Kind<'date-style'> = {
  kind: 'date-style',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    const dayFirst = policy.style.date === '7 May';
    return {
      draft(doc, _matches, { now }) {
        return doc.placed.flatMap(({ sentence, at }) =>
          sentence.dates
            .filter(({ form, ordinal, from }) => (form === 'numeric' || ordinal) && !sentence.quoted(from))
            .map((date) => {
              const { from, to } = sentence.folded.origin(date.from, date.to);
              const insert = houseDate(date, clock(now).year, dayFirst);
              return { from: from + at, to: to + at, fixes: insert ? [{ insert, safe: false }] : [] };
            }),
        );
      },
    };
  },
};

function houseDate(date: DateMention, thisYear: number, dayFirst: boolean): string | null {
  const year = date.year ?? thisYear;
  const days = dayNumber(year, date.month, date.day);
  if (days === null) return null;
  const weekday = date.weekday ?? (date.year === null ? null : weekdayOf(days));
  const lead = weekday === null ? '' : `${WEEKDAYS[weekday]}, `;
  const month = MONTHS[date.month - 1];
  const tail = date.year === null || year === thisYear ? '' : `${dayFirst ? '' : ','} ${year}`;
  return dayFirst
    ? `${lead.replace(',', '')}${date.day} ${month}${tail}`
    : `${lead}${month} ${date.day}${tail}`;
}
