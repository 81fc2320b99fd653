import type { Hit, Kind } from './kind.ts';

const SYMBOLS =
  /(?<=[\p{L}\p{N}.,)] )(?:&|\+|@|w\/o?)(?= \p{L})|(?<=[\p{L}.,)] )w\/o?(?=\p{L})|(?<=[\p{L}.,)] )@(?= ?\d)/gu;
const MEANING: Record<string, string> = { '&': 'and', '+': 'and', '@': 'at', 'w/': 'with', 'w/o': 'without' };

/** Signs that stand for words: "&", "+", "@", "w/". Names such as "Parks & Recreation" are left alone. */
export const symbolWords: Kind<'symbol-words'> = {
  kind: 'symbol-words',
  ready() {
    return {
      sentence(sentence) {
        const { plain, lower, origin } = sentence.folded;
        if (!/[&+@]|w\//.test(lower)) return [];
        return [...lower.matchAll(SYMBOLS)].flatMap(({ 0: sign, index }): Hit[] => {
          const end = index + sign.length;
          if ((sign === '&' || sign === '+') && isName(plain, index, end)) return [];
          const word = MEANING[sign] ?? '';
          const insert = plain.charAt(end) === ' ' ? word : `${word} `;
          return [{ ...origin(index, end), fixes: [{ insert, safe: true }] }];
        });
      },
    };
  },
};

/** Capitals on both sides: a name, or initials. */
function isName(plain: string, from: number, to: number): boolean {
  const before = /(\S{1,40}) $/.exec(plain.slice(Math.max(0, from - 41), from))?.[1] ?? '';
  return /^\p{Lu}/u.test(before) && /^ \p{Lu}/u.test(plain.slice(to, to + 3));
}
