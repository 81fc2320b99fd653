import * as v from 'valibot';
import { jwkSchema, type Keys, makeKeys } from '../../core/signing/keys.ts';
import { database } from '../../store/database.ts';

type Purpose = 'author' | 'approver';

const making = new Map<Purpose, Promise<Keys>>();

/** The keys of this desk for a purpose, newest first. */
export async function ownKeys(purpose: Purpose): Promise<Keys[]> {
  const stored = await (await database()).getAllFromIndex('keys', 'purpose', purpose);
  return stored
    .sort((a, b) => b.made - a.made)
    .flatMap(({ kid, publicJwk, privateKey }) => {
      const { kty, crv, x } = publicJwk;
      const jwk = v.safeParse(jwkSchema, { kty, crv, x });
      return jwk.success ? [{ kid, jwk: jwk.output, privateKey }] : [];
    });
}

/** This desk's newest key for a purpose; one is made when there is none. `now`: milliseconds since 1970 UTC. */
export function deskKey(purpose: Purpose, now: number): Promise<Keys> {
  const known = making.get(purpose);
  if (known) return known;
  const made = findOrMake(purpose, now).finally(() => making.delete(purpose));
  making.set(purpose, made);
  return made;
}

async function findOrMake(purpose: Purpose, now: number): Promise<Keys> {
  const [own] = await ownKeys(purpose);
  if (own) return own;
  const keys = await makeKeys();
  const { kid, jwk, privateKey } = keys;
  await (await database()).put('keys', { kid, purpose, privateKey, publicJwk: { ...jwk }, made: now });
  return keys;
}
