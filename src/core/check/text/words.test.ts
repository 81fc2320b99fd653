import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from './entities.ts';
import { fold } from './fold.ts';
import { findWords } from './words.ts';

const wordsOf = (text: string) => {
  const folded = fold(text);
  return findWords(folded, findEntities(folded.plain)).map(({ norm, apart, from, to }) => ({
    norm,
    apart,
    from,
    to,
  }));
};

describe('words', () => {
  it('are the same whether or not a letter beyond ASCII stands in the text', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      'U.S.',
      "don't",
      '7',
      '$5',
      '1,200.5%',
      '5th',
      ' ',
      '  ',
      '.',
      ': ',
      ' - ',
      '\n',
      '(',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const found = wordsOf(`${text} é`);
        expect(found.at(-1)?.norm).toBe('é');
        expect(found.slice(0, -1)).toEqual(wordsOf(`${text} `));
      }),
      { numRuns: 1000 },
    );
  });
});
