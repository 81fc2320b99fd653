import type { Parcel } from '../desk/desk.ts';
import { database } from './database.ts';
import { readFresh, readMembership } from './membership.ts';

/**
 * What the team has published, as parcels: its chain of roots, its newest policy, and the word that it is the newest where
 * there is one. Empty without a team or a policy.
 */
export async function publishedParcels(): Promise<Parcel[]> {
  const membership = await readMembership();
  const { store } = (await database()).transaction('policies');
  const policy = (await store.openCursor(null, 'prev'))?.value;
  if (!membership || !policy) return [];
  const fresh = await readFresh();
  return [
    ...membership.roots.map((body, i): Parcel => ({ topic: 'root', id: `root-${i + 1}`, body })),
    { topic: 'policy', id: `policy-${policy.root}-${policy.sequence}`, body: policy.envelope },
    ...(fresh === null ? [] : [{ topic: 'fresh', id: 'fresh', body: fresh } as const]),
  ];
}
