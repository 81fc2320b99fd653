import { type BackedUp, backupOf, openBackup } from '../../core/signing/backup.ts';
import { type Keys, makeKeys } from '../../core/signing/keys.ts';
import { REFUSALS, sentenceOf } from '../../core/signing/refusals.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { database } from '../../store/database.ts';

/** A root key that was just made, and its backup. */
export interface NewRootKey {
  readonly keys: Keys;
  /** A text file that only the passphrase opens; null when none was asked for. */
  readonly backup: string | null;
}

/**
 * Makes a root key. The one that is to be kept is the one that its backup yields, so the backup is certain to open.
 * `passphrase`: empty for no backup. Throws `CannotSign` for one that is too short. Nothing is kept yet.
 */
export async function makeRootKey(
  organisation: BackedUp['organisation'],
  passphrase: string,
): Promise<NewRootKey> {
  if (passphrase === '') return { keys: await makeKeys(), backup: null };
  const made = await makeKeys(true);
  const backup = await backupOf(made, { organisation, purpose: 'root' }, passphrase);
  const opened = await openBackup(backup, passphrase);
  if (!opened.ok) throw new Error(REFUSALS[opened.refusal].happened);
  return { keys: opened.keys, backup };
}

/** Keeps a root key in this browser. `now`: milliseconds since 1970 UTC. */
export async function keepRootKey(keys: Keys, now: number): Promise<void> {
  await (await database()).put('keys', { ...keys, purpose: 'root', made: now });
}

/** Brings the root key of a backup into this browser. Resolves to why it cannot be used, for people; empty when it is here. */
export async function takeBackup(
  text: string,
  passphrase: string,
  trust: Trust,
  now: number,
): Promise<string> {
  const opened = await openBackup(text, passphrase);
  if (!opened.ok) return sentenceOf(opened.refusal);
  const { keys, of } = opened;
  if (of.organisation.id !== trust.root.organisation.id) {
    return `This backup belongs to “${of.organisation.name}”, another organisation or an earlier start of this one.`;
  }
  if (trust.revoked.has(keys.kid))
    return 'The key in this backup was withdrawn. Open the backup of a later one.';
  if (!trust.rootKeys.has(keys.kid)) return 'The key in this backup is no root key of your team any more.';
  await keepRootKey(keys, now);
  return '';
}
