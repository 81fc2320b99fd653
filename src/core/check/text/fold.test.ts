import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  it('straightens, composes and drops what cannot be seen', () => {
    expect(fold('“Don’t” — ci\u00adty').plain).toBe('"Don\'t" - city');
    expect(fold('𝗠𝗘𝗘𝗧 e\u0301').lower).toBe('meet é');
  });

  it('leads back to the words it came from', () => {
    const text = '𝗠𝗘𝗘𝗧 at the ci\u00adty’s hall';
    const { lower, origin } = fold(text);
    const at = lower.indexOf("city's");
    const { from, to } = origin(at, at + 6);
    expect(text.slice(from, to)).toBe('ci\u00adty’s');
  });

  it('keeps one offset for each folded unit, inside the text and in order', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const { plain, lower, origin } = fold(text);
        expect(lower.length).toBe(plain.length);
        let last = 0;
        for (let i = 0; i < plain.length; i++) {
          const { from, to } = origin(i, i + 1);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = from;
        }
      }),
    );
  });
});
