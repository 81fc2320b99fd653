import { isEffective } from '../core/signing/policy-envelope.ts';
import type { Parcel } from '../desk/desk.ts';
import { database, type StoredPolicy } from './database.ts';
import { readFresh, readMembership } from './membership.ts';

/**
 * What the team has published, as parcels: its chain of roots, its policy in force and those that are to come, and the word
 * on which is the newest where there is one. Empty without a team or a policy. `now`: milliseconds since 1970 UTC.
 */
export async function publishedParcels(now: number): Promise<Parcel[]> {
  const membership = await readMembership();
  const policies = await standingPolicies(now);
  if (!membership || policies.length === 0) return [];
  const fresh = await readFresh();
  return [
    ...membership.roots.map((body, i): Parcel => ({ topic: 'root', id: `root-${i + 1}`, body })),
    ...policies.map(
      ({ root, sequence, envelope }): Parcel => ({
        topic: 'policy',
        id: `policy-${root}-${sequence}`,
        body: envelope,
      }),
    ),
    ...(fresh === null ? [] : [{ topic: 'fresh', id: 'fresh', body: fresh } as const]),
  ];
}

/** The policy in force and all that are newer, oldest first: whoever takes them in takes one after the other. */
async function standingPolicies(now: number): Promise<StoredPolicy[]> {
  const { store } = (await database()).transaction('policies');
  const found: StoredPolicy[] = [];
  for (let at = await store.openCursor(null, 'prev'); at; at = await at.continue()) {
    found.unshift(at.value);
    if (isEffective(at.value.published, now)) break;
  }
  return found;
}
