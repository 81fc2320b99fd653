import type { Kind } from './kind.ts';

const SIGN = /(?<![\w.,])(\d[\d.,]*\d|\d) ?%/g;
const WORD = /(?<![\w.,])(\d[\d.,]*\d|\d) percent\b/gi;

/** A percentage that is not written as the house writes it. */
export const percentStyle: Kind<'percent-style'> = {
  kind: 'percent-style',
  ready(_clause, { style: { percent } }) {
    if (percent === 'either') return {};
    const [wrong, tail] = percent === '5%' ? [WORD, '%'] : [SIGN, ' percent'];
    return {
      sentence: (sentence) =>
        [...sentence.folded.plain.matchAll(wrong)]
          .map(({ 0: text, 1: figure, index }) => ({
            ...sentence.folded.origin(index, index + text.length),
            fixes: [{ insert: `${figure}${tail}`, safe: true }],
          }))
          .filter(({ from }) => !sentence.quoted(from)),
    };
  },
};
