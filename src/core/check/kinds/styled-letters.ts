import type { Hit, Kind } from './kind.ts';

const STRANGE = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LATIN = /\p{Script=Latin}/u;
// Mathematical letters and digits, full-width letters, circled and squared letters.
const STYLED =
  /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]/u;
const RUN =
  /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]+/gu;

/** Letters from decorative alphabets, and words that mix look-alike alphabets. */
export const styledLetters: Kind<'styled-letters'> = {
  kind: 'styled-letters',
  ready() {
    return {
      sentence(sentence) {
        const { text } = sentence;
        const hits: Hit[] = [];
        if (STYLED.test(text)) {
          let last: { from: number; to: number } | null = null;
          for (const { 0: run, index } of text.matchAll(RUN)) {
            const joins = last && /^[ \d'-]{0,2}$/.test(text.slice(last.to, index));
            if (last && joins) last.to = index + run.length;
            else {
              last = { from: index, to: index + run.length };
              hits.push(last);
            }
          }
        }
        for (const { from, to, plain, entity } of sentence.words) {
          if (!entity && STRANGE.test(plain) && LATIN.test(plain)) {
            hits.push({ from, to });
          }
        }
        return hits.map(({ from, to }) => ({ from, to, fixes: plainFix(text.slice(from, to)) }));
      },
    };
  },
};

function plainFix(words: string): { insert: string; safe: boolean }[] {
  const insert = words.normalize('NFKC');
  return insert === words || STYLED.test(insert) ? [] : [{ insert, safe: true }];
}
