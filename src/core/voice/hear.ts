import { type Emoji, findEmoji } from '../check/text/emoji.ts';
import { type Entity, findEntities } from '../check/text/entities.ts';
import { fold } from '../check/text/fold.ts';
import { cutSentences } from '../check/text/split.ts';
import { findWords } from '../check/text/words.ts';

/** A word as it is heard: "did n't" and "didn't" are one word with a clitic. Offsets lie on the text. */
export interface HeardWord {
  readonly from: number;
  readonly to: number;
  /** Folded and lower-case, clitic included. */
  readonly norm: string;
  /** Folded, as written. */
  readonly plain: string;
  /** Spoken short: "don't", "we're". */
  readonly short: boolean;
}

/** A stretch between stops, with its words and the marks that end it. */
export interface HeardSentence {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly HeardWord[];
  /** The marks at the end, such as "?!"; empty when there are none. */
  readonly ending: string;
}

/** A text read once for all measures. */
export interface Heard {
  readonly text: string;
  readonly sentences: readonly HeardSentence[];
  readonly words: readonly HeardWord[];
  readonly entities: readonly Entity[];
  readonly emoji: readonly Emoji[];
}

/** Far enough for every measure, and no more work than that on a very long text. */
const ENOUGH = 4000;
const CLITIC = /^(?:s|re|ve|ll|d|m)$/;
const SHORT =
  /(?:n't|'(?:re|ve|ll|d|m))$|^(?:it|that|there|here|what|where|who|how|let|he|she|everyone|when)'s$|^(?:gonna|wanna|gotta|y'all|c'mon|'tis)$/;
const MARKS = /[.!?\u2026]+(?=["'\u2019\u201d)\]\s]{0,8}$)/;
const WITHOUT_WORDS = /[^\p{L}\p{N}]+$/u;

/** Reads a text for the measures: sentences, words, what is addressed or dialled, emoji. Linear. */
export function hear(whole: string): Heard {
  const text = whole.slice(0, ENOUGH);
  const folded = fold(text);
  const entities = findEntities(folded.plain);
  const words: HeardWord[] = [];
  for (const { from, to, norm, plain, entity } of findWords(folded, entities)) {
    if (entity) continue;
    const before = words.at(-1);
    const clitic = cliticOf(norm, folded.lower, text, from, before);
    if (clitic && before) {
      const joined = before.norm + clitic;
      words[words.length - 1] = {
        ...before,
        to,
        norm: joined,
        plain: before.plain + clitic,
        short: SHORT.test(joined),
      };
    } else words.push({ from, to, norm, plain, short: SHORT.test(norm) });
  }
  return { text, words, entities, emoji: findEmoji(text), sentences: sentencesOf(text, words) };
}

/** Corpora and old systems write "did n't" and "it 's". */
function cliticOf(
  norm: string,
  lower: string,
  text: string,
  at: number,
  before: HeardWord | undefined,
): string | null {
  if (!before || at - before.to > 2) return null;
  if (norm === "n't") return "n't";
  const mark = text.charCodeAt(at - 1);
  if (!CLITIC.test(norm) || (mark !== 0x27 && mark !== 0x2019) || lower.length === 0) return null;
  return `'${norm}`;
}

function sentencesOf(text: string, words: readonly HeardWord[]): HeardSentence[] {
  const found: HeardSentence[] = [];
  let next = 0;
  for (const { from, to } of cutSentences(text)) {
    const own: HeardWord[] = [];
    for (let word = words[next]; word && word.from < to; word = words[++next]) own.push(word);
    const piece = text.slice(from, to);
    const last = found.at(-1);
    if (own.length === 0 && last && WITHOUT_WORDS.test(piece)) continue;
    const end = piece.trimEnd();
    found.push({ from, to, text: piece, words: own, ending: MARKS.exec(end.slice(-16))?.[0] ?? '' });
  }
  return found;
}
