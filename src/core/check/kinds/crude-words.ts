import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** A run of letters and signs that stand for letters. */
const MIXED = /[\p{L}\d*@$#!+%&^?_\u2022-]{2,30}/gu;
const MASK = /[*@$#!+%&^?_\d\u2022-]/;
/** Signs that end a word as often as they mask a letter. */
const CLOSING = /[!?+%&_-]+$/;
/** What a sign may stand for; any other sign may stand for any letter. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '!': 'il',
  '1': 'il',
  '+': 't',
  '7': 't',
  '0': 'ou',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
};

/** Swearing, plain or masked: "sh*t", "f**k", "a$$", "b!tch". */
export const crudeWords: Kind<'crude-words'> = {
  kind: 'crude-words',
  ready(clause) {
    const names = new Set(clause.alsoNames ?? []);
    const byFirst = new Map<string, string[]>();
    for (const word of clause.words) {
      const first = word.charAt(0);
      byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
    }
    return {
      phrases: { words: clause.words, together: clause.phrases ?? [], exceptions: clause.exceptions },
      sentence(sentence, matches) {
        const exceptions = matches('exceptions');
        const found = [...matches('words'), ...matches('together')].filter((match) => {
          const skipNames = names.has(sentence.words[match.first]?.norm ?? '');
          return unexcused(match, { skipNames }, exceptions);
        });
        return [...found.map(({ from, to }) => ({ from, to })), ...masked(sentence, clause.words, byFirst)];
      },
    };
  },
};

function masked(
  sentence: Sentence,
  words: readonly string[],
  byFirst: ReadonlyMap<string, readonly string[]>,
): Hit[] {
  const { lower } = sentence.folded;
  if (!MASK.test(lower)) return [];
  const { entities } = sentence;
  const hits: Hit[] = [];
  // Entities and runs both come in the order of the sentence.
  let next = 0;
  for (const { 0: text, index } of lower.matchAll(MIXED)) {
    while ((entities[next]?.to ?? Number.POSITIVE_INFINITY) <= index) next++;
    if ((entities[next]?.from ?? Number.POSITIVE_INFINITY) < index + text.length) continue;
    if (!MASK.test(text) || !/\p{L}/u.test(text)) continue;
    const bare = text.replace(CLOSING, '');
    const candidates = byFirst.get(text.charAt(0)) ?? (MASK.test(text.charAt(0)) ? words : []);
    if (candidates.some((word) => couldBe(bare, word) || couldBe(text, word)))
      hits.push(sentence.folded.origin(index, index + text.length));
  }
  return hits;
}

/** True when the masked text is `word`, or a longer form of it whose ending is plain. A hyphen more often joins two words. */
function couldBe(text: string, word: string): boolean {
  if (text.length < word.length) return false;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const sign = text.charAt(i);
    if (sign === word.charAt(i)) letters++;
    else if (!MASK.test(sign) || !(STANDS_FOR[sign]?.includes(word.charAt(i)) ?? !/\d/.test(sign)))
      return false;
  }
  const rest = text.slice(word.length);
  if (rest !== '' && (word.length < 4 || /[-_?]/.test(text))) return false;
  return letters > 0 && letters < word.length && /^\p{L}*$/u.test(rest);
}
