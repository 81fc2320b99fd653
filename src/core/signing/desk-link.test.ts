import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DeskLink, deskLink, readDeskLink } from './desk-link.ts';

const link: DeskLink = {
  format: 1,
  desk: 'wss://desk.marlowfalls.gov',
  role: 'supervisor',
  credentials: 'x y',
};

it('is read as it was written, also when e-mail has broken its lines', () => {
  expect(readDeskLink(deskLink(link))).toEqual({ ok: true, link });
  expect(readDeskLink(` ${deskLink(link).replace(/.{60}/g, '$&\r\n ')}\n`)).toEqual({ ok: true, link });
});

it('is neither written nor read for an address that is not protected', () => {
  const unsafe = { ...link, desk: 'ws://desk.marlowfalls.gov' };
  expect(() => deskLink(unsafe)).toThrow(expect.objectContaining({ refusal: 'unsafe-address' }));
  expect(() => deskLink({ ...link, credentials: '' })).toThrow();
});

it('is refused when it is something else, or damaged', () => {
  expect(readDeskLink('plainspoken-join:abc')).toMatchObject({ ok: false, refusal: 'not-a-join-link' });
  fc.assert(
    fc.property(fc.nat(), (at) => {
      const text = deskLink(link);
      expect(readDeskLink(text.slice(0, at % text.length)).ok).toBe(false);
    }),
  );
  fc.assert(fc.property(fc.anything(), (value) => !readDeskLink(value).ok));
});
