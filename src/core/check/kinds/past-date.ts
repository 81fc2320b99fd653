import { wallClock } from '../text/clock.ts';
import { dayNumber } from '../text/dates.ts';
import type { Kind } from './kind.ts';

/** Farthest that a date without a year is taken to lie in the past. */
const RECENT_DAYS = 90;

/** An invitation to a day that is over. */
export const pastDate: Kind<'past-date'> = {
  kind: 'past-date',
  ready(clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    return {
      phrases: { phrases: clause.phrases, unless: clause.unless },
      trigger: ['phrases'],
      draft(doc, matches, { now }) {
        const today = clock(now);
        const invites = new Set(matches('phrases').map(({ sentence }) => sentence));
        const excused = new Set(matches('unless').map(({ sentence }) => sentence));
        return doc.placed.flatMap(({ sentence, at }) => {
          if (!invites.has(sentence) || excused.has(sentence)) return [];
          const days = sentence.dates.map((date) => {
            const day = dayNumber(date.year ?? today.year, date.month, date.day);
            const old = day !== null && day < today.days;
            return { date, past: old && (date.year !== null || today.days - (day ?? 0) <= RECENT_DAYS) };
          });
          // One day still to come means that the draft speaks of a span or a series.
          if (days.length === 0 || days.some(({ past }) => !past)) return [];
          return days.map(({ date }) => {
            const { from, to } = sentence.folded.origin(date.from, date.to);
            return { from: from + at, to: to + at, stretch: 'sentence' as const };
          });
        });
      },
    };
  },
};
