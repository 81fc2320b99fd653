import { CompactEncrypt, compactDecrypt, exportJWK, importJWK } from 'jose';
import * as v from 'valibot';
import { utf8, utf8Text } from './bytes.ts';
import { ALGORITHM, jwkSchema, type Keys, kidOf, PURPOSES, readable } from './keys.ts';
import { digest, name, organisationId } from './parts.ts';
import { CannotSign, type Opened, refuse } from './refusals.ts';

const TITLE = 'Plainspoken key backup';
const LIMIT = 8192;
const SHORTEST = 16;

/** How the passphrase becomes a key (RFC 7518, 4.8). OWASP asks for 210,000 rounds with SHA-512; a backup is rare. */
const ALG = 'PBES2-HS512+A256KW';
const ENC = 'A256GCM';
const ROUNDS = 600_000;

const about = {
  organisation: v.strictObject({ id: organisationId, name }),
  purpose: v.picklist(PURPOSES),
};

const contentsSchema = v.strictObject({
  format: v.literal(1),
  ...about,
  key: v.strictObject({ ...jwkSchema.entries, d: digest }),
});

/** What a backed-up key belongs to. */
export type BackedUp = Pick<v.InferOutput<typeof contentsSchema>, keyof typeof about>;

/**
 * Writes a key into a text that only the passphrase opens. The key must be extractable. Throws `CannotSign` for a
 * passphrase under 16 characters.
 */
export async function backupOf(keys: Keys, of: BackedUp, passphrase: string): Promise<string> {
  const secret = normal(passphrase);
  if (secret.length < SHORTEST) throw new CannotSign('weak-passphrase');
  const { d } = await exportJWK(keys.privateKey);
  const contents = v.parse(contentsSchema, {
    format: 1,
    organisation: of.organisation,
    purpose: of.purpose,
    key: { ...keys.jwk, d },
  });
  const jwe = await new CompactEncrypt(utf8(JSON.stringify(contents)))
    .setProtectedHeader({ alg: ALG, enc: ENC })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(utf8(secret));
  return [
    TITLE,
    `Organisation: ${of.organisation.name.replace(/\s+/g, ' ')}`,
    `Purpose: ${of.purpose}`,
    `Fingerprint: ${readable(keys.kid)}`,
    'Whoever has this file and its passphrase speaks for the organisation. Keep the two apart.',
    '',
    ...(jwe.match(/.{1,76}/g) ?? []),
    '',
  ].join('\n');
}

/**
 * Opens a backup. The key comes back not extractable: keep what this yields rather than the key that was backed up, and
 * it is certain that the backup opens. Never throws.
 */
export async function openBackup(
  text: unknown,
  passphrase: string,
): Promise<Opened<{ readonly keys: Keys; readonly of: BackedUp }>> {
  if (typeof text !== 'string' || text.length > LIMIT || !text.trimStart().startsWith(TITLE)) {
    return refuse('not-a-backup');
  }
  const [, ...below] = text.trim().split(/\r?\n[ \t]*\r?\n/);
  const jwe = below.join('').replace(/\s+/g, '');
  if (jwe.split('.').length !== 5) return refuse('not-a-backup');
  try {
    const { plaintext } = await compactDecrypt(jwe, utf8(normal(passphrase)), {
      keyManagementAlgorithms: [ALG],
      contentEncryptionAlgorithms: [ENC],
      maxPBES2Count: ROUNDS,
    });
    const { key, organisation, purpose } = v.parse(contentsSchema, JSON.parse(utf8Text(plaintext)));
    const { d: _, ...jwk } = key;
    const privateKey = await importJWK(key, ALGORITHM, { extractable: false });
    if (privateKey instanceof Uint8Array) return refuse('not-a-backup');
    return { ok: true, keys: { kid: await kidOf(jwk), jwk, privateKey }, of: { organisation, purpose } };
  } catch {
    return refuse('wrong-passphrase');
  }
}

/** However a keyboard composes letters, and whatever was pasted around them. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC').trim();
}
