import { type Keys, makeKeys } from '../../core/signing/keys.ts';
import { database } from '../../store/database.ts';

type Purpose = 'author' | 'approver';

const making = new Map<Purpose, Promise<Keys>>();

/** The keys of this desk for a purpose, newest first. */
export async function ownKeys(purpose: Purpose): Promise<Keys[]> {
  const stored = await (await database()).getAllFromIndex('keys', 'purpose', purpose);
  return stored.sort((a, b) => b.made - a.made);
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
  await (await database()).put('keys', { ...keys, purpose, made: now });
  return keys;
}
