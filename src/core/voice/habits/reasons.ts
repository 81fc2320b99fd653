import type { Heard } from '../hear.ts';
import { CLOSINGS, closingOf, OPENINGS, openingOf } from '../measures/ends.ts';
import type { Reason } from '../reasons.ts';
import type { Habits } from './likeness.ts';

/** How an opening or a closing is called. */
const SAID: Readonly<Record<string, string>> = {
  greeting: 'a greeting',
  thanks: 'thanks',
  question: 'a question',
  order: 'a call to act',
  label: 'a label',
  tag: 'a hashtag',
  mention: 'a mention',
  emoji: 'an emoji',
  link: 'a link',
  plain: 'a plain sentence',
  'sign-off': 'a sign-off',
  exclamation: 'an exclamation mark',
  stop: 'a full stop',
  open: 'no mark at all',
};
/** A habit of fewer posts is seldom, one of more is usual. */
const SELDOM = 0.1;
const USUAL = 0.4;
const MOST_WORDS = 3;
/** Shorter words are everybody's. */
const SHORTEST = 5;

/** What in its habits sets a text apart from an account's posts. */
export function habitReasons(heard: Heard, habits: Habits): Reason[] {
  return [
    end(habits, 'opening', 'o:', openingOf(heard), OPENINGS),
    end(habits, 'closing', 'c:', closingOf(heard), CLOSINGS),
    wording(heard, habits),
  ].filter((reason) => reason !== null);
}

function end(
  { shares }: Habits,
  about: 'opening' | 'closing',
  kind: string,
  own: string,
  all: readonly string[],
): Reason | null {
  const share = (one: string) => shares.get(kind + one) ?? 0;
  const usual = all.reduce((best, one) => (share(one) > share(best) ? one : best), own);
  if (share(own) > SELDOM || share(usual) < USUAL) return null;
  const verb = about === 'opening' ? 'opens' : 'closes';
  const text = `it ${verb} with ${SAID[own]}, and most of your posts with ${SAID[usual]}`;
  return { about, text, words: [] };
}

function wording({ words }: Heard, { shares }: Habits): Reason | null {
  const found = new Map<string, { from: number; to: number; plain: string }>();
  for (const { norm, plain, from, to } of words) {
    if (norm.length < SHORTEST || !/^\p{Ll}+$/u.test(plain) || shares.has(`w:${norm}`) || found.has(norm))
      continue;
    found.set(norm, { from, to, plain });
  }
  const rare = [...found.values()]
    .sort((a, b) => b.plain.length - a.plain.length || a.from - b.from)
    .slice(0, MOST_WORDS);
  if (rare.length === 0) return null;
  const list = rare.map(({ plain }) => `\u201c${plain}\u201d`).join(', ');
  return {
    about: 'wording',
    text: `words that you seldom use: ${list}`,
    words: rare.map(({ from, to }) => ({ from, to })),
  };
}
