import type { PastPost } from '../../situation.ts';
import type { Doc } from '../doc.ts';
import { once } from '../once.ts';
import { isAnswer, sameAccount } from '../past.ts';
import { wallClock } from '../text/clock.ts';
import { dayNumber, findDates } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { contentWords, shared } from '../text/likeness.ts';
import { findTimes, type TimeMention } from '../text/times.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

const DAY = 86_400_000;
/** Posts older than this are not what readers remember. */
const REMEMBERED_DAYS = 30;
/** Two posts speak of one event when they share this part of the shorter one's words, and at least this many. */
const SAME_EVENT = 0.5;
const FEWEST_WORDS = 2;
/** Series repeat on other days, so that another day needs a closer likeness than another hour. */
const SAME_EVENT_OTHER_DAY = 0.75;
const FEWEST_WORDS_OTHER_DAY = 3;

/** The event that a text tells of: its words, its hours and its days. */
interface Told {
  readonly words: ReadonlySet<string>;
  readonly hours: readonly number[];
  readonly days: readonly { readonly month: number; readonly day: number }[];
  readonly weekdays: ReadonlySet<string>;
}

const told = once(({ text }: { readonly text: string }): Told => {
  const { plain } = fold(text);
  return {
    words: contentWords(text),
    hours: findTimes(plain).map(minuteOf),
    days: findDates(plain),
    weekdays: new Set(text.toLowerCase().match(/\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/g)),
  };
});

/** The same event as in an earlier post at another hour or on another day, with no word that it has changed. */
export const silentCorrection: Kind<'silent-correction'> = {
  kind: 'silent-correction',
  ready(clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    return {
      phrases: { labels: clause.labels },
      draft(doc, matches, { recent = [], now }): Hit[] {
        if (recent.length === 0 || isAnswer(doc.draft) || !(doc.has('time') || doc.has('day'))) return [];
        if (matches('labels').length > 0) return [];
        const own = told({ text: doc.draft.text });
        const today = clock(now);
        const isOver = ({ days }: Told) =>
          days.length > 0 &&
          days.every(({ month, day }) => (dayNumber(today.year, month, day) ?? today.days) < today.days);
        const earlier = recent.find(
          (post) =>
            isRemembered(post, now) &&
            sameAccount(post.account, doc.draft.account) &&
            !isOver(told(post)) &&
            changed(told(post), own),
        );
        return earlier ? [atSlot(doc)] : [];
      },
    };
  },
};

function isRemembered({ time }: PastPost, now: number): boolean {
  return time === undefined || (time <= now && now - time < REMEMBERED_DAYS * DAY);
}

function changed(before: Told, now: Told): boolean {
  const common = shared(before.words, now.words);
  const part = common / Math.max(1, Math.min(before.words.size, now.words.size));
  if (common < FEWEST_WORDS || part < SAME_EVENT) return false;
  if (otherDay(before, now)) return common >= FEWEST_WORDS_OTHER_DAY && part >= SAME_EVENT_OTHER_DAY;
  return (
    before.hours.length > 0 && now.hours.length > 0 && !now.hours.some((hour) => before.hours.includes(hour))
  );
}

function otherDay(before: Told, now: Told): boolean {
  if (before.days.length > 0 && now.days.length > 0) {
    return !now.days.some(({ month, day }) =>
      before.days.some((one) => one.month === month && one.day === day),
    );
  }
  if (before.weekdays.size === 0 || now.weekdays.size === 0) return false;
  return shared(before.weekdays, now.weekdays) === 0;
}

/** Minutes since midnight, or since noon: a post that says "7" means the same as one that says "7 p.m." */
function minuteOf({ hour, minute }: TimeMention): number {
  return (hour % 12) * 60 + (minute ?? 0);
}

function atSlot(doc: Doc): Hit {
  for (const { sentence, at } of doc.placed) {
    const slot = sentence.times[0] ?? sentence.dates[0];
    if (!slot) continue;
    const { from, to } = sentence.folded.origin(slot.from, slot.to);
    return { from: from + at, to: to + at, stretch: 'draft' };
  }
  return wholeDraft();
}
