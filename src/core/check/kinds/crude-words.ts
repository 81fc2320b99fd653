import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** Letters with masking signs among them: "sh*t", "f**k", "a$$". */
const MASKED = /(?<![\p{L}*@$#])\p{L}{1,12}[*@$#]{1,8}\p{L}{0,16}/gu;

/** Swearing, plain or masked. */
export const crudeWords: Kind<'crude-words'> = {
  kind: 'crude-words',
  ready(clause) {
    return {
      phrases: { words: clause.words, exceptions: clause.exceptions },
      sentence(sentence, matches) {
        const exceptions = matches('exceptions');
        const plain = matches('words').filter(
          (match) => !exceptions.some((other) => other.first <= match.first && other.last >= match.last),
        );
        return [...plain.map(({ from, to }) => ({ from, to })), ...masked(sentence, clause.words)];
      },
    };
  },
};

function masked(sentence: Sentence, words: readonly string[]): Hit[] {
  const { lower } = sentence.folded;
  if (!/[*@$#]/.test(lower)) return [];
  return [...lower.matchAll(MASKED)]
    .filter(({ 0: text, index }) => {
      const entity = sentence.entities.some(({ from, to }) => index < to && from < index + text.length);
      return !entity && words.some((word) => couldBe(text, word));
    })
    .map(({ 0: text, index }) => sentence.folded.origin(index, index + text.length));
}

/** True when the masked text begins with `word`, each masking sign standing for one letter. */
function couldBe(text: string, word: string): boolean {
  if (text.length < word.length) return false;
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const sign = text.charAt(i);
    if (/[*@$#]/.test(sign)) continue;
    if (sign !== word.charAt(i)) return false;
    letters++;
  }
  return letters < word.length && /^\p{L}*$/u.test(text.slice(word.length));
}
