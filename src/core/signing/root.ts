/**
 * The list of keys, from root to root.
 *
 * Root 1 is signed with a root key of its own, whose fingerprint each desk is given when it joins. Every later root is
 * signed with a root key of the one before, and with one of its own; the same signature serves when a key stays. A desk
 * follows the chain without a gap, so whoever holds only the transport can neither add a key nor bring an old one back.
 *
 * Rotation: a new root that lists the new key instead of the old one, signed with both. Revocation: `changedRoot` with
 * `revoke`; whatever a withdrawn key has signed is refused from then on, and a withdrawn key never returns. A policy that
 * was in force stays in force until the next one, which the supervisor signs under the new root at once.
 *
 * A lost root key: with its backup, or with a second root key, the organisation rotates. Without either nobody can
 * sign a next root, and that is meant so: what could, a thief could too. Then the last policy stays in force, policies
 * and decisions go on under the keys that are listed, but no key can be added or withdrawn. The organisation starts
 * anew: new keys, a new organisation id, root 1 again; the studio brings the last policy along; and every desk joins by
 * a new link, whose fingerprint people read to each other. Records stay where they are. Hence two root keys from the
 * first day, the second one's backup in another building.
 */
import { GeneralSign } from 'jose';
import * as v from 'valibot';
import { jsonFromBase64url, utf8 } from './bytes.ts';
import { ENVELOPES, looksSigned, verify } from './envelope.ts';
import { ALGORITHM, type Jwk, type Keys } from './keys.ts';
import { CannotSign, type Opened, type Refusal, refuse } from './refusals.ts';
import { type RootDocument, rootSchema, type Trust, trustIn } from './root-document.ts';

/** What a desk is given when it joins. `fingerprint`: the name of the key that signs root 1. */
export interface Pinned {
  readonly organisation: string;
  readonly fingerprint: string;
}

/** General JWS (RFC 7515, 7.2.1), spelled exactly as `JSON.stringify` does. */
const generalSchema = v.strictObject({
  payload: v.string(),
  signatures: v.pipe(
    v.array(v.strictObject({ signature: v.string(), protected: v.string() })),
    v.minLength(1),
    v.maxLength(6),
  ),
});

/**
 * Signs a root. `signers`: a root key of this root and, from version 2, one of the root before; one key may be both.
 * Throws `CannotSign` for a document that every desk would refuse.
 */
export async function sealRoot(document: RootDocument, signers: readonly Keys[]): Promise<string> {
  const parsed = v.safeParse(rootSchema, document);
  if (!parsed.success) throw new CannotSign('malformed', parsed.issues);
  const trust = await trustIn(parsed.output);
  if (typeof trust === 'string') throw new CannotSign(trust);
  const sign = new GeneralSign(utf8(JSON.stringify(parsed.output)));
  for (const { kid, privateKey } of signers) {
    sign.addSignature(privateKey).setProtectedHeader({ alg: ALGORITHM, typ: ENVELOPES.root.typ, kid });
  }
  const { payload, signatures } = await sign.sign();
  const envelope = JSON.stringify({
    payload,
    signatures: signatures.map(({ signature, protected: header }) => ({ signature, protected: header })),
  });
  if (envelope.length > ENVELOPES.root.limit) throw new CannotSign('oversized');
  return envelope;
}

/**
 * Follows the roots of an organisation from the first. `envelopes`: in order, beginning with root 1. Never throws.
 * `at` in a refusal: which envelope, from 0.
 */
export async function openRootChain(
  pinned: Pinned,
  envelopes: readonly unknown[],
): Promise<Opened<{ readonly trust: Trust }> & { readonly at?: number }> {
  const [first, ...rest] = envelopes;
  if (first === undefined) return refuse('no-root');
  let opened = await firstRoot(pinned, first);
  for (const [i, envelope] of rest.entries()) {
    if (!opened.ok) break;
    const next = await nextRoot(opened.trust, envelope);
    if (!next.ok) return { ...next, at: i + 1 };
    opened = next;
  }
  return opened.ok ? opened : { ...opened, at: 0 };
}

async function firstRoot(pinned: Pinned, envelope: unknown): Promise<Opened<{ readonly trust: Trust }>> {
  const read = readRoot(envelope);
  if (!read.ok) return read;
  const trust = await trustIn(read.root);
  if (typeof trust === 'string') return refuse(trust);
  if (read.root.organisation.id !== pinned.organisation) return refuse('other-organisation');
  if (read.root.version !== 1) return refuse('missing-root');
  if (!trust.rootKeys.has(pinned.fingerprint)) return refuse('wrong-fingerprint');
  const signed = await signersOf(read, (kid) => trust.rootKeys.get(kid) ?? 'wrong-key');
  if (!signed.ok) return signed;
  return signed.kids.includes(pinned.fingerprint) ? { ok: true, trust } : refuse('wrong-fingerprint');
}

/** Takes the root after the one in force, or says why not. Never throws. */
export async function nextRoot(
  current: Trust,
  envelope: unknown,
): Promise<Opened<{ readonly trust: Trust }>> {
  const read = readRoot(envelope);
  if (!read.ok) return read;
  const { root } = read;
  if (root.organisation.id !== current.root.organisation.id) return refuse('other-organisation');
  if (root.version < current.root.version) return refuse('older-version');
  if (root.version === current.root.version) return refuse('same-version');
  if (root.version > current.root.version + 1) return refuse('missing-root');
  const trust = await trustIn(root);
  if (typeof trust === 'string') return refuse(trust);
  if (![...current.revoked].every((kid) => trust.revoked.has(kid))) return refuse('revocation-dropped');
  const signed = await signersOf(read, (kid) => {
    if (current.revoked.has(kid)) return 'revoked-key';
    return current.rootKeys.get(kid) ?? trust.rootKeys.get(kid) ?? 'wrong-key';
  });
  if (!signed.ok) return signed;
  if (!signed.kids.some((kid) => current.rootKeys.has(kid))) return refuse('old-signature-missing');
  if (!signed.kids.some((kid) => trust.rootKeys.has(kid))) return refuse('new-signature-missing');
  return { ok: true, trust };
}

interface ReadRoot {
  readonly root: RootDocument;
  readonly payload: string;
  readonly signatures: readonly { readonly signature: string; readonly protected: string }[];
}

/** Reads a root that nobody has verified yet. */
function readRoot(envelope: unknown): Opened<ReadRoot> {
  if (typeof envelope !== 'string') return refuse('malformed');
  if (envelope.length > ENVELOPES.root.limit) return refuse('oversized');
  const data = parsedJson(envelope);
  if (v.is(rootSchema, data)) return refuse('unsigned');
  const general = v.safeParse(generalSchema, data);
  if (!general.success) return refuse(looksSigned(envelope) ? 'wrong-type' : 'malformed');
  // One thing has one spelling, so that no byte can be changed unnoticed.
  if (JSON.stringify(general.output) !== envelope) return refuse('malformed');
  const parsed = v.safeParse(rootSchema, jsonFromBase64url(general.output.payload));
  return parsed.success ? { ok: true, root: parsed.output, ...general.output } : refuse('malformed');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Verifies every signature of a root; a single one that does not hold spoils it. Says whose they are. */
async function signersOf(
  { payload, signatures }: ReadRoot,
  findKey: (kid: string) => Jwk | Refusal,
): Promise<Opened<{ readonly kids: readonly string[] }>> {
  const kids: string[] = [];
  for (const { signature, protected: header } of signatures) {
    const signed = await verify('root', { header, payload, signature }, findKey);
    if (!signed.ok) return signed;
    kids.push(signed.kid);
  }
  return { ok: true, kids };
}
