import type { Match } from './kinds/kind.ts';
import type { Sentence } from './sentence.ts';
import { isCapital } from './text/words.ts';

/** Reasons why matched words may be meant otherwise. */
export interface Guards {
  /** Part of a name: "the Leverage exhibit". */
  readonly skipNames?: boolean | undefined;
  /** Somebody else's words. */
  readonly skipQuoted?: boolean | undefined;
  /** "Do not post your address". */
  readonly skipNegated?: boolean | undefined;
}

const NEGATION = /^(?:not|never|no|don't|doesn't|didn't|cannot|can't|won't|avoid|without|isn't|aren't|stop)$/;

/** True when the match stands and no guard excuses it. */
export function unexcused(match: Match, guards: Guards, exceptions: readonly Match[]): boolean {
  if (
    exceptions.some(
      (other) => other.from < match.to && match.from < other.to && other.sentence === match.sentence,
    )
  ) {
    return false;
  }
  if (guards.skipNames && isName(match)) return false;
  if (guards.skipQuoted && match.sentence.quoted(match.sentence.words[match.first]?.from ?? 0)) return false;
  return !(guards.skipNegated && isNegated(match));
}

function isName({ sentence, first, last }: Match): boolean {
  const { words } = sentence;
  if (isHeadline(sentence)) return false;
  for (let i = first; i <= last; i++) if (i > 0 && properly(words[i])) return true;
  return first === 0 && properly(words[0]) && properly(words[last + 1]);
}

const PROPER = /^\p{Lu}[^\p{Lu}]/u;

/** Capital first, small after: a name rather than a shout. */
function properly(word: { plain: string; entity: unknown; norm: string } | undefined): boolean {
  return !!word && !word.entity && PROPER.test(word.plain) && word.norm !== 'i';
}

const headlines = new WeakMap<Sentence, boolean>();

/** Capitals throughout, which say nothing of names. Kept, because a sentence may hold thousands of matches. */
function isHeadline(sentence: Sentence): boolean {
  const known = headlines.get(sentence);
  if (known !== undefined) return known;
  const long = sentence.words.filter(({ plain }) => plain.length > 3);
  const answer = long.length >= 5 && long.filter((word) => isCapital(word)).length > long.length * 0.7;
  headlines.set(sentence, answer);
  return answer;
}

function isNegated({ sentence, first }: Match): boolean {
  for (let i = Math.max(0, first - 3); i < first; i++) {
    if (NEGATION.test(sentence.words[i]?.norm ?? '')) return true;
  }
  return false;
}
