import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyCard, keyCardLine, readKeyCard } from './key-card.ts';
import { makeKeys } from './keys.ts';

describe('a key card', () => {
  it('is read as it was written, however a mail program has broken it', async () => {
    const { jwk } = await makeKeys();
    const card: KeyCard = { format: 1, purpose: 'approver', name: 'Dana Ruiz', key: jwk };
    const line = keyCardLine(card);
    expect(readKeyCard(`  ${line.slice(0, 40)}\n ${line.slice(40)}\r\n`)).toEqual(card);
  });

  it('holds no private half', async () => {
    const { jwk } = await makeKeys();
    const withSecret = { ...jwk, d: 'secret' } as typeof jwk;
    expect(() => keyCardLine({ format: 1, purpose: 'policy', name: 'Ana', key: withSecret })).toThrow();
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readKeyCard(text)).toBe(null);
        expect(readKeyCard(`plainspoken-key:${text}`)).toBe(null);
      }),
    );
  });
});
