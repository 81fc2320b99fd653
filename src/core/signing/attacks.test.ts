import fc from 'fast-check';
import { base64url, CompactSign } from 'jose';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openCase } from './case-envelope.ts';
import { openDecision } from './decision-envelope.ts';
import { ENVELOPES, type EnvelopeKind, seal } from './envelope.ts';
import { CASE, type Example, exampleBody, exampleOrganisation, TEXT } from './example-organisation.ts';
import { openFresh } from './fresh-envelope.ts';
import { openPolicy } from './policy-envelope.ts';
import { openRootChain } from './root.ts';
import { openStep } from './step-envelope.ts';
import { textHash } from './text-hash.ts';

const org = await exampleOrganisation();
const hash = await textHash(TEXT);
const KINDS = Object.keys(ENVELOPES) as EnvelopeKind[];
const COMPACT = KINDS.filter((kind) => kind !== 'root');
const SIGNERS = {
  root: org.keys.root,
  policy: org.keys.policy,
  fresh: org.keys.policy,
  case: org.keys.author,
  step: org.keys.author,
  decision: org.keys.approver,
} as const satisfies Record<EnvelopeKind, unknown>;

/** Opens anything as an envelope of one kind, at a desk that has taken nothing yet. Null when it was taken. */
async function refusalOf(kind: EnvelopeKind, envelope: unknown, { trust, pinned, keys }: Example = org) {
  const author = keys.author.kid;
  const place = { network: 'x', account: 'MarlowFalls', kind: 'post' } as const;
  const open = {
    root: () => openRootChain(pinned, [envelope]),
    policy: () => openPolicy(envelope, trust, null),
    fresh: () => openFresh(envelope, trust, null),
    case: () => openCase(exampleBody, envelope, trust),
    step: () => openStep(envelope, trust, (id) => (id === CASE ? { author, number: 0 } : null)),
    decision: () =>
      openDecision(envelope, trust, {
        find: (id) => (id === CASE ? { author, person: null, textHash: hash, ...place } : null),
        fourEyes: true,
      }),
  };
  const opened = await open[kind]();
  return opened.ok ? null : opened.refusal;
}

const claimsOf = (kind: EnvelopeKind): unknown =>
  JSON.parse(new TextDecoder().decode(base64url.decode(org.envelopes[kind].split('.')[1] ?? '')));

/** The claims of an envelope, signed with the right key under a header of one's choice. */
function underHeader(kind: EnvelopeKind, header: object, payload = JSON.stringify(claimsOf(kind))) {
  const { kid, privateKey } = SIGNERS[kind];
  return new CompactSign(new TextEncoder().encode(payload))
    .setProtectedHeader({ alg: 'EdDSA', typ: ENVELOPES[kind].typ, kid, ...header })
    .sign(privateKey);
}

describe.each(KINDS)('an envelope of the kind %s', (kind) => {
  const envelope = org.envelopes[kind];

  it('is taken as it was signed', async () => {
    expect(await refusalOf(kind, envelope)).toBe(null);
  });

  it('is refused with any single character changed', async () => {
    const flipped = fc.tuple(
      fc.oneof(
        fc.nat({ max: envelope.length - 1 }),
        // The ends of the parts, where base64 may have another spelling.
        fc.constantFrom(...[...envelope.matchAll(/[."]|$/g)].map(({ index }) => Math.max(0, index - 1))),
      ),
      fc.oneof(
        fc.constantFrom(...'AEQgwB-_.= \n'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(flipped, async ([at, character]) => {
        fc.pre(envelope[at] !== character);
        const changed = envelope.slice(0, at) + character + envelope.slice(at + 1);
        expect(await refusalOf(kind, changed)).not.toBe(null);
      }),
      { numRuns: 400 },
    );
  });

  it('is refused with characters added, dropped or put before and behind', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: envelope.length - 1 }), async (at) => {
        expect(await refusalOf(kind, envelope.slice(0, at))).not.toBe(null);
        expect(await refusalOf(kind, envelope.slice(0, at) + envelope.slice(at + 1))).not.toBe(null);
        expect(await refusalOf(kind, `${envelope.slice(0, at)}A${envelope.slice(at)}`)).not.toBe(null);
      }),
      { numRuns: 50 },
    );
    for (const space of [' ', '\n', '=', '\uFEFF']) {
      expect(await refusalOf(kind, envelope + space)).not.toBe(null);
      expect(await refusalOf(kind, space + envelope)).not.toBe(null);
    }
  });

  it('is not taken for one of another kind', async () => {
    for (const other of KINDS) {
      if (other === kind) continue;
      const large = envelope.length > ENVELOPES[other].limit;
      expect(await refusalOf(other, envelope)).toBe(large ? 'oversized' : 'wrong-type');
    }
  });

  it('is not opened beyond its size, before anything else is looked at', async () => {
    const { limit } = ENVELOPES[kind];
    expect(await refusalOf(kind, 'A'.repeat(limit + 1))).toBe('oversized');
    expect(await refusalOf(kind, `${envelope}.${'A'.repeat(limit)}`)).toBe('oversized');
    expect(await refusalOf(kind, 'A'.repeat(limit))).toBe('malformed');
  });

  it('is not taken by a twin of the organisation: same name, other keys', async () => {
    const twin = await exampleOrganisation();
    // A case carries its own key. Who may send one is for the desk to say, and the approver sees which desk it was.
    expect((await refusalOf(kind, envelope, twin)) === null).toBe(kind === 'case');
  });

  it('is refused when it is garbage, and never throws', async () => {
    const { typ } = ENVELOPES[kind];
    const part = fc.oneof(
      fc.string(),
      fc.base64String().map((text) => text.replace(/[+/=]/g, '_')),
      fc.json().map((json) => base64url.encode(json)),
      fc.constant(base64url.encode(JSON.stringify({ alg: 'EdDSA', typ, kid: SIGNERS[kind].kid }))),
      fc.constantFrom(...envelope.split('.')),
    );
    const garbage = fc.oneof(
      fc.anything(),
      fc.json(),
      fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')),
      fc
        .record({ payload: part, signatures: fc.array(fc.record({ signature: part, protected: part })) })
        .map((general) => JSON.stringify(general)),
    );
    await fc.assert(
      fc.asyncProperty(garbage, async (text) => {
        fc.pre(text !== envelope);
        expect(await refusalOf(kind, text)).not.toBe(null);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(COMPACT)('a signature over the kind %s', (kind) => {
  const [header = '', payload = '', signature = ''] = org.envelopes[kind].split('.');
  const withHeader = (data: object, sign = signature) =>
    `${base64url.encode(JSON.stringify(data))}.${payload}.${sign}`;
  const plain = { alg: 'EdDSA', typ: ENVELOPES[kind].typ, kid: SIGNERS[kind].kid };

  it('cannot be left out', async () => {
    expect(await refusalOf(kind, `${header}.${payload}.`)).toBe('unsigned');
    expect(await refusalOf(kind, `${header}.${payload}`)).toBe('malformed');
    expect(await refusalOf(kind, JSON.stringify(claimsOf(kind)))).toBe('unsigned');
    for (const sign of ['', signature]) {
      expect(await refusalOf(kind, withHeader({ ...plain, alg: 'none' }, sign))).toBe('unsigned');
    }
  });

  it('has one algorithm', async () => {
    for (const alg of ['HS256', 'ES256', 'RS256', 'Ed25519', 'eddsa', 'None', '']) {
      expect(await refusalOf(kind, withHeader({ ...plain, alg }))).toBe('wrong-algorithm');
    }
    // The public key is no secret: whoever signs with it as if it were one has signed nothing.
    const secret = new TextEncoder().encode(SIGNERS[kind].jwk.x);
    const confused = await new CompactSign(base64url.decode(payload))
      .setProtectedHeader({ ...plain, alg: 'HS256' })
      .sign(secret);
    expect(await refusalOf(kind, confused)).toBe('wrong-algorithm');
  });

  it('follows no directions of whoever signed, not even of the right key', async () => {
    const { jwk } = org.keys.author;
    for (const extra of [
      { jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/cert' },
      { x5c: ['AAAA'] },
      { crit: ['b64'], b64: true },
      { cty: 'JWT' },
      { kid: 'short' },
    ]) {
      expect(await refusalOf(kind, await underHeader(kind, extra))).toBe('unknown-header');
    }
    expect(await refusalOf(kind, withHeader({ ...plain, crit: ['exp'], exp: 1 }))).toBe('unknown-header');
    for (const typ of [
      'JWT',
      'jws',
      ENVELOPES[kind].typ.toUpperCase(),
      `application/${ENVELOPES[kind].typ}`,
    ]) {
      expect(await refusalOf(kind, await underHeader(kind, { typ }))).toBe('wrong-type');
    }
  });

  it('has one spelling in base64url', async () => {
    // The last of the 86 letters holds two bits that count and four that do not.
    const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = LETTERS.indexOf(signature.at(-1) ?? '');
    for (const spare of [1, 2, 4, 8, 15]) {
      const twin = signature.slice(0, -1) + LETTERS[last + spare];
      expect(Buffer.from(twin, 'base64url').equals(Buffer.from(signature, 'base64url'))).toBe(true);
      expect(await refusalOf(kind, `${header}.${payload}.${twin}`)).toBe('malformed');
    }
    expect(await refusalOf(kind, `${header}.${payload}.${signature}==`)).toBe('malformed');
    expect(await refusalOf(kind, `${header}.${payload}==.${signature}`)).toBe('malformed');
  });

  it('covers what is read where a key is there twice: the last one', async () => {
    const claims = JSON.stringify(claimsOf(kind));
    const ours = claims.replace('{', '{"organisation":"tarn-county",');
    expect(await refusalOf(kind, await underHeader(kind, {}, ours))).toBe(null);
    const theirs = claims.replace(/\}$/, ',"organisation":"tarn-county"}');
    expect(await refusalOf(kind, await underHeader(kind, {}, theirs))).toBe('other-organisation');
  });

  it('does not make up for contents that do not fit', async () => {
    for (const claims of [
      'null',
      '[]',
      '7',
      '""',
      '{}',
      '{"__proto__":{}}',
      '{',
      '\u0000',
      '[['.repeat(500),
    ]) {
      expect(await refusalOf(kind, await underHeader(kind, {}, claims))).toBe('malformed');
    }
    const more = { ...(claimsOf(kind) as object), more: true };
    expect(await refusalOf(kind, await seal(kind, v.unknown(), more, SIGNERS[kind]))).toBe('malformed');
  });
});
