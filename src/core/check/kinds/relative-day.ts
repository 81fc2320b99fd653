import { wallClock } from '../text/clock.ts';
import { WEEKDAYS, weekdayOf } from '../text/dates.ts';
import type { Kind } from './kind.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "Tomorrow" with no date beside it: a feed shows posts days later. */
export const relativeDay: Kind<'relative-day'> = {
  kind: 'relative-day',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    return {
      draft(doc, _matches, { now }) {
        if (doc.has('date') || doc.has('weekday')) return [];
        for (const { sentence, at } of doc.placed) {
          const word = sentence.words.find(({ norm }) => norm === 'today' || norm === 'tomorrow');
          if (!word) continue;
          const next = sentence.words[sentence.words.indexOf(word) + 1];
          if (/^(?:'s|is|we|in)$/.test(next?.norm ?? '') && sentence.words[0] === word) continue;
          const days = clock(now).days + (word.norm === 'tomorrow' ? 1 : 0);
          const day = new Date(days * 86_400_000);
          const name = `${WEEKDAYS[weekdayOf(days)]}, ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}`;
          const written = sentence.text.slice(word.from, word.to);
          const after = sentence.text.charAt(word.to);
          const insert = `${written}, ${name}${after === ' ' ? ',' : ''}`;
          return [{ from: word.from + at, to: word.to + at, fixes: [{ insert, safe: false }] }];
        }
        return [];
      },
    };
  },
};
