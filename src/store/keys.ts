import { type Keys, makeKeys, type Purpose } from '../core/signing/keys.ts';
import { openRootChain } from '../core/signing/root.ts';
import { database, type StoredKey } from './database.ts';
import { readMembership } from './membership.ts';

const NONE: ReadonlySet<string> = new Set();

const making = new Map<Purpose, Promise<Keys>>();

/** The keys of this browser for a purpose, newest first. */
export async function ownKeys(purpose: Purpose): Promise<StoredKey[]> {
  const stored = await (await database()).getAllFromIndex('keys', 'purpose', purpose);
  return stored.sort((a, b) => b.made - a.made);
}

/**
 * This browser's newest key for a purpose that is not `withdrawn`; one is made when there is none. `now`: milliseconds since
 * 1970 UTC.
 */
export function keyFor(purpose: Purpose, now: number, withdrawn: ReadonlySet<string> = NONE): Promise<Keys> {
  const known = making.get(purpose);
  if (known) return known;
  const made = findOrMake(purpose, now, withdrawn).finally(() => making.delete(purpose));
  making.set(purpose, made);
  return made;
}

/** The key of this browser that a root lists for a purpose and has not withdrawn; null when there is none. */
export async function listedKey(
  purpose: Purpose,
  listed: ReadonlyMap<string, unknown>,
  revoked: ReadonlySet<string>,
): Promise<Keys | null> {
  return (await ownKeys(purpose)).find(({ kid }) => listed.has(kid) && !revoked.has(kid)) ?? null;
}

/** The names of keys that the team of this desk has withdrawn; none without a team. */
export async function withdrawnKeys(): Promise<ReadonlySet<string>> {
  const membership = await readMembership();
  if (!membership || membership.roots.length === 0) return NONE;
  const { organisation, fingerprint, roots } = membership;
  const chain = await openRootChain({ organisation: organisation.id, fingerprint }, roots);
  return chain.ok ? chain.trust.revoked : NONE;
}

async function findOrMake(purpose: Purpose, now: number, withdrawn: ReadonlySet<string>): Promise<Keys> {
  const own = (await ownKeys(purpose)).find(({ kid }) => !withdrawn.has(kid));
  if (own) return own;
  const keys = await makeKeys();
  await (await database()).put('keys', { ...keys, purpose, made: now });
  return keys;
}
