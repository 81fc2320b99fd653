import type { Parcel } from '../desk/desk.ts';
import { database } from './database.ts';
import { readMembership } from './membership.ts';

/** What the team has published, as parcels: its chain of roots and its newest policy. Empty without a team or a policy. */
export async function publishedParcels(): Promise<Parcel[]> {
  const membership = await readMembership();
  const { store } = (await database()).transaction('policies');
  const policy = (await store.openCursor(null, 'prev'))?.value;
  if (!membership || !policy) return [];
  return [
    ...membership.roots.map((body, i): Parcel => ({ topic: 'root', id: `root-${i + 1}`, body })),
    { topic: 'policy', id: `policy-${policy.root}-${policy.sequence}`, body: policy.envelope },
  ];
}
