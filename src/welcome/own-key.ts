import { type Keys, makeKeys } from '../core/signing/keys.ts';
import { database } from '../store/database.ts';

/** This browser's own key for a purpose, made when it is first asked for. Its private half cannot be taken out. */
export async function ownKey(purpose: 'policy' | 'approver'): Promise<Keys> {
  const db = await database();
  const kept = await db.getFromIndex('keys', 'purpose', purpose);
  if (kept) return kept;
  const made = await makeKeys();
  await db.put('keys', { ...made, purpose, made: Date.now() });
  return made;
}
