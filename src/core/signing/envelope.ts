import { CompactSign, compactVerify, importJWK } from 'jose';
import * as v from 'valibot';
import { fromBase64url, jsonFromBase64url, utf8 } from './bytes.ts';
import { ALGORITHM, type Jwk, type Keys } from './keys.ts';
import { digest } from './parts.ts';
import { CannotSign, type Opened, type Refusal, refuse } from './refusals.ts';

const KB = 1024;

/** Everything that is signed: what its header says it is, and the most characters it may have. */
export const ENVELOPES = {
  root: { typ: 'plainspoken-root+jws', limit: 64 * KB },
  policy: { typ: 'plainspoken-policy+jws', limit: 1024 * KB },
  fresh: { typ: 'plainspoken-fresh+jws', limit: 4 * KB },
  case: { typ: 'plainspoken-case+jws', limit: 256 * KB },
  step: { typ: 'plainspoken-step+jws', limit: 32 * KB },
  // As large as the case: an approver may want one word of it changed.
  decision: { typ: 'plainspoken-decision+jws', limit: 256 * KB },
} as const;
export type EnvelopeKind = keyof typeof ENVELOPES;

/** The three parts of a compact JWS (RFC 7515), in base64url. */
interface Parts {
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
}

/**
 * Finds the key that must have signed. `kid`: from the header. `claims`: the payload, which nobody has verified yet.
 * Says why there is none.
 */
export type KeyFinder = (kid: string, claims: unknown) => Jwk | Refusal | Promise<Jwk | Refusal>;

/**
 * Signs a payload as a compact JWS. The payload is read with the schema first, as whoever opens it will. Throws
 * `CannotSign` when it does not fit, or when the envelope would be too large.
 */
export async function seal(
  kind: EnvelopeKind,
  schema: v.GenericSchema,
  payload: unknown,
  signer: Keys,
): Promise<string> {
  const text = JSON.stringify(payload);
  const parsed = v.safeParse(schema, JSON.parse(text));
  if (!parsed.success) throw new CannotSign('malformed', parsed.issues);
  const { typ, limit } = ENVELOPES[kind];
  const envelope = await new CompactSign(utf8(text))
    .setProtectedHeader({ alg: ALGORITHM, typ, kid: signer.kid })
    .sign(signer.privateKey);
  if (envelope.length > limit) throw new CannotSign('oversized');
  return envelope;
}

/**
 * Opens a compact JWS of one kind: size, form, header, key, signature, payload, in this order. Never throws; whatever
 * does not fit is refused. `envelope`: anything that came from outside.
 */
export async function open<const S extends v.GenericSchema>(
  kind: EnvelopeKind,
  schema: S,
  envelope: unknown,
  findKey: KeyFinder,
): Promise<Opened<{ readonly kid: string; readonly payload: v.InferOutput<S> }>> {
  const split = splitCompact(envelope, ENVELOPES[kind].limit);
  if (!split.ok) return split;
  const claims = jsonFromBase64url(split.parts.payload);
  if (claims === undefined) return refuse('malformed');
  const signed = await verify(kind, split.parts, (kid) => findKey(kid, claims));
  if (!signed.ok) return signed;
  const parsed = v.safeParse(schema, claims);
  return parsed.success ? { ok: true, kid: signed.kid, payload: parsed.output } : refuse('malformed');
}

/** Verifies one signature of an envelope, and says whose it is. */
export async function verify(
  kind: EnvelopeKind,
  { header, payload, signature }: Parts,
  findKey: (kid: string) => ReturnType<KeyFinder>,
): Promise<Opened<{ readonly kid: string }>> {
  if (signature === '') return refuse('unsigned');
  const read = readHeader(header, ENVELOPES[kind].typ);
  if (!read.ok) return read;
  if (!fromBase64url(signature)) return refuse('malformed');
  const key = await findKey(read.kid);
  if (typeof key === 'string') return refuse(key);
  try {
    const publicKey = await importJWK(key, ALGORITHM);
    await compactVerify(`${header}.${payload}.${signature}`, publicKey, { algorithms: [ALGORITHM] });
    return { ok: true, kid: read.kid };
  } catch {
    return refuse('altered');
  }
}

/** How a root begins, which is a general JWS because it has several signatures. */
const GENERAL = '{"payload":"';

/** True for a text that has the form of a compact JWS. */
export function looksSigned(text: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

function splitCompact(envelope: unknown, limit: number): Opened<{ readonly parts: Parts }> {
  if (typeof envelope !== 'string') return refuse('malformed');
  if (envelope.length > limit) return refuse('oversized');
  if (envelope.startsWith(GENERAL)) return refuse('wrong-type');
  // Somebody has taken the bare policy or case for the signed one.
  if (envelope.trimStart().startsWith('{')) return refuse('unsigned');
  const [header, payload, signature, ...more] = envelope.split('.');
  if (!header || !payload || signature === undefined || more.length > 0) return refuse('malformed');
  return { ok: true, parts: { header, payload, signature } };
}

const headerSchema = v.strictObject({ alg: v.string(), typ: v.string(), kid: digest });

function readHeader(header: string, typ: string): Opened<{ readonly kid: string }> {
  const data = jsonFromBase64url(header);
  const said = v.safeParse(v.looseObject({ alg: v.string(), typ: v.string() }), data);
  if (!said.success) return refuse('malformed');
  if (said.output.alg === 'none') return refuse('unsigned');
  if (said.output.alg !== ALGORITHM) return refuse('wrong-algorithm');
  if (said.output.typ !== typ) return refuse('wrong-type');
  const { success, output } = v.safeParse(headerSchema, data);
  return success ? { ok: true, kid: output.kid } : refuse('unknown-header');
}
