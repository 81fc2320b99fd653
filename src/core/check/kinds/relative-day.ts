import type { Sentence } from '../sentence.ts';
import { wallClock } from '../text/clock.ts';
import { dayNumber, WEEKDAYS, weekdayOf } from '../text/dates.ts';
import { findRelativeDays, type RelativeDay } from '../text/relative-days.ts';
import { type Kind, withSigns } from './kind.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

/** "Tomorrow" with no date beside it: a feed shows posts days later. */
export const relativeDay: Kind<'relative-day'> = {
  kind: 'relative-day',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    return {
      ...withSigns(signs, (doc, found, _matches, { now }) => {
        const today = clock(now);
        const dated = new Set(
          doc.placed.flatMap(({ sentence }) =>
            sentence.dates.map(({ year, month, day }) => dayNumber(year ?? today.year, month, day)),
          ),
        );
        for (const [i, { sentence, at }] of doc.placed.entries()) {
          const before = doc.placed[i - 1]?.sentence;
          const history = isHistory(sentence) || (before && isHistory(before));
          const relative = found[i]?.find(
            ({ first: from, days, last }) =>
              !(history && sentence.words[from]?.norm === 'today') &&
              !WEEKDAY.test(sentence.words[last + 1]?.norm ?? '') &&
              !(days !== null && dated.has(today.days + days)) &&
              !(days === null && [...dated].some((day) => day !== null && isSoon(day - today.days))) &&
              !sentence.quoted(sentence.words[last]?.from ?? 0),
          );
          const first = sentence.words[relative?.first ?? -1];
          const last = sentence.words[relative?.last ?? -1];
          if (!relative || !first || !last) continue;
          const insert = dayOf(relative, today.days, sentence.text, first.from, last.to);
          const fixes = insert ? [{ insert, safe: false }] : [];
          return [{ from: first.from + at, to: last.to + at, fixes }];
        }
        return [];
      }),
    };
  },
};

/** The relative days of a sentence that may be meant for readers. */
function signs(sentence: Sentence): readonly RelativeDay[] | null {
  if (sentence.dates.length > 0) return null;
  const found = findRelativeDays(sentence.words);
  return found.length === 0 || isThanks(sentence) ? null : found;
}

/** "The mill burned in 1920. Today it is a library." */
function isHistory({ words }: Sentence): boolean {
  return words.some(({ norm }) => /^(?:1[6-9]\d\d|20[01]\d)s?$/.test(norm));
}

/** The dates that "this weekend" or "in two days" may mean. */
function isSoon(days: number): boolean {
  return days >= 0 && days <= 13;
}

/** Thanks look back, and nobody comes too late for them. */
function isThanks({ words }: Sentence): boolean {
  return (
    words.some(({ norm }) => /^(?:thanks?|thank|congratulations|congrats)$/.test(norm)) &&
    !words.some(({ norm }) => /^(?:tomorrow|tonight|closed|opens?)$/.test(norm))
  );
}

/** The words with their date behind them. */
function dayOf({ days }: RelativeDay, today: number, text: string, from: number, to: number): string | null {
  const written = text.slice(from, to);
  if (days === null || written.endsWith("'s")) return null;
  const day = new Date((today + days) * 86_400_000);
  const name = `${WEEKDAYS[weekdayOf(today + days)]}, ${MONTHS[day.getUTCMonth()]} ${day.getUTCDate()}`;
  return `${written}, ${name}${text.charAt(to) === ' ' ? ',' : ''}`;
}
