import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import * as v from 'valibot';
import { fromBase64url } from './bytes.ts';
import { digest } from './parts.ts';

/** What a key is for. One key serves one purpose. The keys of authors are not listed in the root. */
export const PURPOSES = ['root', 'policy', 'approver', 'author'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The only way of signing there is. */
export const ALGORITHM = 'EdDSA';

/** The public half of an Ed25519 key (RFC 8037); closed, so that no private half slips in. */
export const jwkSchema = v.strictObject({ kty: v.literal('OKP'), crv: v.literal('Ed25519'), x: digest });
export type Jwk = v.InferOutput<typeof jwkSchema>;

/** A key pair, as it may be kept in IndexedDB. */
export interface Keys {
  readonly kid: string;
  readonly jwk: Jwk;
  readonly privateKey: CryptoKey;
}

/** Makes a key pair. `extractable`: only for a key that is about to be backed up; see `backup.ts`. */
export async function makeKeys(extractable = false): Promise<Keys> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable });
  const jwk = v.parse(jwkSchema, await exportJWK(publicKey));
  return { kid: await kidOf(jwk), jwk, privateKey };
}

/** Names a public key: its SHA-256 thumbprint (RFC 7638), in base64url. Of a root key it is the fingerprint to pin. */
export function kidOf({ kty, crv, x }: Jwk): Promise<string> {
  return calculateJwkThumbprint({ kty, crv, x });
}

/** Crockford's: without I, L, O and U, which are misread or mistaken. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const GROUP = 5;

/**
 * A fingerprint for two people to read to each other: five groups of five letters or digits, "7K3QF-0M2XA-…". They hold
 * the first 125 bits, which nobody can hit on purpose. Empty for what is no fingerprint. Machines compare the whole one.
 */
export function readable(kid: string): string {
  const bytes = v.is(digest, kid) ? fromBase64url(kid) : null;
  if (!bytes) return '';
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const letter = (i: number) => LETTERS[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)] ?? '';
  const group = (g: number) => Array.from({ length: GROUP }, (_, i) => letter(g * GROUP + i)).join('');
  return Array.from({ length: GROUPS }, (_, g) => group(g)).join('-');
}
