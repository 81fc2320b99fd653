import type { Keys } from '../../core/signing/keys.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { database } from '../../store/database.ts';

/** The key on this device with which the team lets it publish; null when there is none. */
export async function policyKey({ policyKeys, revoked }: Trust): Promise<Keys | null> {
  const kept = await (await database()).getAllFromIndex('keys', 'purpose', 'policy');
  return kept.find(({ kid }) => policyKeys.has(kid) && !revoked.has(kid)) ?? null;
}

/** The root key on this device with which the list of keys is changed; null when there is none. */
export async function rootKey({ rootKeys, revoked }: Trust): Promise<Keys | null> {
  const kept = await (await database()).getAllFromIndex('keys', 'purpose', 'root');
  return kept.find(({ kid }) => rootKeys.has(kid) && !revoked.has(kid)) ?? null;
}
