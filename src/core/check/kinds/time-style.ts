import type { Style } from '../../policy/words-schema.ts';
import type { TimeMention } from '../text/times.ts';
import type { Kind } from './kind.ts';

/** A clock time that is not written as the house writes it. */
export const timeStyle: Kind<'time-style'> = {
  kind: 'time-style',
  ready(_clause, { style }) {
    return {
      sentence: (sentence) =>
        sentence.times.flatMap((time) => {
          const insert = houseTime(time, style.time);
          const range = sentence.folded.origin(time.from, time.to);
          if (insert === null || insert === time.text || sentence.quoted(range.from)) return [];
          // The closing full stop of a sentence is also the one of "p.m.".
          const dot = insert.endsWith('.') && sentence.folded.plain.charAt(time.to) === '.';
          const to = dot ? sentence.folded.origin(time.from, time.to + 1).to : range.to;
          return [{ from: range.from, to, fixes: [{ insert, safe: time.half !== null }] }];
        }),
    };
  },
};

const HALVES = {
  '5 p.m.': (half: string) => ` ${half}.m.`,
  '5 pm': (half: string) => ` ${half}m`,
  '5 PM': (half: string) => ` ${half.toUpperCase()}M`,
  '5PM': (half: string) => `${half.toUpperCase()}M`,
} as const;

/** The time as the house writes it; null when it is not certain which one is meant. */
function houseTime({ hour, minute, half }: TimeMention, style: Style['time']): string | null {
  const minutes = String(minute ?? 0).padStart(2, '0');
  if (style === '17:00') {
    if (half === null) return null;
    return `${(hour % 12) + (half === 'p' ? 12 : 0)}:${minutes}`;
  }
  const rest = minute ? `:${minutes}` : '';
  if (half) return hour >= 1 && hour <= 12 ? `${hour}${rest}${HALVES[style](half)}` : null;
  // "7:30" alone may continue a span; only a 24-hour clock is certain.
  if (hour < 13) return null;
  return `${hour - 12}${rest}${HALVES[style]('p')}`;
}
