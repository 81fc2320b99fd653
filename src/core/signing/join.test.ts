import fc from 'fast-check';
import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import { deskKindOf } from './desk-address.ts';
import { exampleOrganisation } from './example-organisation.ts';
import { type Join, joinLink, ROLES, readJoinLink } from './join.ts';
import { REFUSALS, type Refusal } from './refusals.ts';

const { document, pinned, envelopes } = await exampleOrganisation();
const join: Join = {
  format: 1,
  organisation: document.organisation,
  fingerprint: pinned.fingerprint,
  desk: 'wss://desk.marlowfalls.gov/nats',
  role: 'author',
  credentials: '-----BEGIN NATS USER JWT-----\nabc\n',
  root: envelopes.root,
};
const linkOf = (data: unknown) => `plainspoken-join:${base64url.encode(JSON.stringify(data))}`;

describe('a join link', () => {
  it('is read as it was written, also when e-mail has broken its lines', () => {
    for (const role of ROLES) {
      const link = joinLink({ ...join, role });
      expect(readJoinLink(link)).toEqual({ ok: true, join: { ...join, role } });
      expect(readJoinLink(`  ${link.replace(/.{60}/g, '$&\r\n ')}\n`)).toEqual({
        ok: true,
        join: { ...join, role },
      });
    }
    const { credentials: _, root: __, ...least } = join;
    expect(readJoinLink(joinLink({ ...least, desk: 'file:' }))).toMatchObject({ ok: true });
  });

  it.each([
    ['something else', 'https://example.org', 'not-a-join-link'],
    ['nothing', '', 'not-a-join-link'],
    ['no text', 7, 'not-a-join-link'],
    ['half of one', joinLink(join).slice(0, 200), 'join-link-damaged'],
    ['another spelling', `${joinLink(join)}=`, 'join-link-damaged'],
    ['something more', linkOf({ ...join, more: 1 }), 'join-link-damaged'],
    ['an unknown role', linkOf({ ...join, role: 'root' }), 'join-link-damaged'],
    ['a later format', linkOf({ format: 2, anything: true }), 'join-link-newer'],
    ['an open line', linkOf({ ...join, desk: 'ws://desk.marlowfalls.gov' }), 'unsafe-address'],
    ['a flood', `plainspoken-join:${'A'.repeat(1024 * 1024)}`, 'oversized'],
    ['a flood of spaces', ' '.repeat(1024 * 1024), 'oversized'],
  ])('refuses %s', (_, text, refusal) => {
    expect(readJoinLink(text)).toEqual({ ok: false, refusal });
  });

  it('is not written when nobody could use it', () => {
    const refusals: [Partial<Join>, Refusal][] = [
      [{ desk: 'http://desk.marlowfalls.gov' }, 'unsafe-address'],
      [{ fingerprint: 'short' }, 'join-link-damaged'],
    ];
    for (const [change, refusal] of refusals) {
      expect(() => joinLink({ ...join, ...change })).toThrow(REFUSALS[refusal].happened);
    }
  });

  it('holds credentials and root at their largest', () => {
    const largest = { ...join, credentials: 'x'.repeat(8192), root: 'x'.repeat(64 * 1024) };
    expect(readJoinLink(joinLink(largest))).toEqual({ ok: true, join: largest });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        expect(readJoinLink(text).ok).toBe(false);
        expect(readJoinLink(`plainspoken-join:${text}`).ok).toBe(false);
        expect(readJoinLink(`plainspoken-join:${base64url.encode(json)}`).ok).toBe(false);
      }),
    );
  });
});

describe('the address of a desk', () => {
  it.each([
    ['file:', 'file'],
    ['https://marlowfalls.gov/policy/feed', 'feed'],
    ['https://marlowfalls.gov', 'feed'],
    ['https://files.marlowfalls.gov/policy?sv=2024&sig=a%2Fb', 'feed'],
    ['http://localhost:8080/', 'feed'],
    ['wss://desk.marlowfalls.gov:443', 'nats'],
    ['ws://127.0.0.1:9222', 'nats'],
    ['ws://[::1]:9222', 'nats'],
    ['http://marlowfalls.gov', null],
    ['ws://desk.marlowfalls.gov', null],
    ['ws://localhost.evil.example', null],
    ['https://user:secret@marlowfalls.gov', null],
    ['https://marlowfalls.gov/a b', null],
    ['https://', null],
    [`https://marlowfalls.gov/${'a'.repeat(500)}`, null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['', null],
  ])('%s is %s', (address, kind) => {
    expect(deskKindOf(address)).toBe(kind);
  });
});
