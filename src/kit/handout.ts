import type { Parcel } from '../desk/desk.ts';
import { toFeed } from '../desk/feed/feed.ts';
import { toBundle } from '../desk/file/bundle.ts';
import { database } from '../store/database.ts';
import { readMembership } from '../store/membership.ts';

const WORDS =
  'This is a policy for Plainspoken. Open it in Plainspoken: Welcome, then “Open a file from my team”.';

/** The team's keys and newest policy as a file for people without a desk; null without a team or policy. @public */
export async function policyFile(): Promise<string | null> {
  const parcels = await newest();
  return parcels && toBundle(parcels, WORDS);
}

/** The same as the file that a feed gives out, to be put on a web host. @public */
export async function feedFile(): Promise<string | null> {
  const parcels = await newest();
  return parcels && toFeed(parcels);
}

async function newest(): Promise<Parcel[] | null> {
  const membership = await readMembership();
  const { store } = (await database()).transaction('policies');
  const policy = (await store.openCursor(null, 'prev'))?.value;
  if (!membership || !policy) return null;
  return [
    ...membership.roots.map((body, i): Parcel => ({ topic: 'root', id: `root-${i + 1}`, body })),
    { topic: 'policy', id: `policy-${policy.root}-${policy.sequence}`, body: policy.envelope },
  ];
}
