import { toFeed } from '../desk/feed/feed.ts';
import { toBundle } from '../desk/file/bundle.ts';
import { publishedParcels } from '../store/published.ts';

const WORDS = 'This is a policy for Plainspoken. To take it in, open it on the Team page of Plainspoken.';

/** The team's keys and policy, with what is to come, as a file for people without a desk; empty without a team or a policy. */
export async function policyFile(): Promise<string> {
  const parcels = await publishedParcels(Date.now());
  return parcels.length > 0 ? toBundle(parcels, WORDS) : '';
}

/** The same as the file that a feed gives out, to be put on a web host. */
export async function feedFile(): Promise<string> {
  const parcels = await publishedParcels(Date.now());
  return parcels.length > 0 ? toFeed(parcels) : '';
}
