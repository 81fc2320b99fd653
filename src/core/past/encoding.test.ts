import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBytes } from './encoding.ts';

/** The text of some bytes that come in pieces of `size`, and how often it was told that they are foreign. */
function read(bytes: Uint8Array, size: number): { text: string; told: number } {
  let told = 0;
  const decode = textOfBytes(
    (encoding) => new TextDecoder(encoding, { fatal: true }),
    () => told++,
  );
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decode(bytes.subarray(at, at + size));
  return { text: text + decode(null), told };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const sizes = fc.integer({ min: 1, max: 9 });

describe('bytes become text', () => {
  it('in UTF-8, wherever the seams lie', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), sizes, (text, size) => {
        const valid = text.toWellFormed().replace(/^\ufeff/, '');
        expect(read(utf8(valid), size)).toEqual({ text: valid, told: 0 });
      }),
    );
  });

  it('where one stray byte spoils no letter but itself', () => {
    const before = utf8('Café à la carte – El río. ');
    const after = utf8(' Piñata y música.');
    const bytes = new Uint8Array([...before, 0xe9, ...after]);
    expect(read(bytes, 1000)).toEqual({ text: 'Café à la carte – El río. é Piñata y música.', told: 1 });
  });

  it('in pieces as well, also where a character lies on the seam', () => {
    const first = new Uint8Array([...utf8('Crème brûlée, caf'), 0xc3]);
    const bytes = new Uint8Array([...first, 0xa9, 0x20, 0x96, ...utf8(' für alle')]);
    expect(read(bytes, first.length)).toEqual({ text: 'Crème brûlée, café \u2013 für alle', told: 1 });
  });

  it('as Windows text where that is the rule', () => {
    const bytes = new Uint8Array([0x43, 0x41, 0x46, 0xc9, 0x92, 0x53, 0x20, 0xe9, 0x74, 0xe9]);
    expect(read(bytes, 1000).text).toBe('CAFÉ\u2019S été');
  });

  it('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), sizes, (bytes, size) => {
        expect(read(bytes, size).told).toBeLessThanOrEqual(1);
      }),
    );
  });
});
