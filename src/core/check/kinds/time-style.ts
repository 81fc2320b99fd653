import type { TimeMention } from '../text/times.ts';
import type { Kind } from './kind.ts';

/** A clock time that is not written as "5 p.m." or "5:30 p.m.". */
export const timeStyle: Kind<'time-style'> = {
  kind: 'time-style',
  ready() {
    return {
      sentence: (sentence) =>
        sentence.times.flatMap((time) => {
          const insert = houseTime(time);
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

function houseTime({ hour, minute, half }: TimeMention): string | null {
  const rest = minute ? `:${String(minute).padStart(2, '0')}` : '';
  if (half) return hour >= 1 && hour <= 12 ? `${hour}${rest} ${half}.m.` : null;
  // "7:30" alone may continue a span; only a 24-hour clock is certain.
  if (hour < 13) return null;
  return `${hour - 12}${rest} p.m.`;
}
