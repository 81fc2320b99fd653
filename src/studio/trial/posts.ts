import type { PastDraft } from '../../core/policy/dry-run.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { loadEntries } from '../../store/entries.ts';
import { sampleTexts } from '../clauses/trial.ts';

/** The most posts that one run takes, the newest ones. */
const MOST = 20_000;
const SAMPLES = 400;
/** A Wednesday noon in the Americas: what is tried is what samples say, not that somebody tries them at night. */
const SAMPLE_TIME = Date.UTC(2027, 4, 5, 17);

/** The posts that a draft is tried on, and where they are from. */
export interface Posts {
  readonly posts: readonly PastDraft[];
  readonly from: 'own' | 'samples';
}

/** Records of this desk and posts that were brought in, newest first; samples where there are none. */
export async function gatherPosts(policy: Policy): Promise<Posts> {
  const own = (await loadEntries()).slice(0, MOST);
  if (own.length > 0) {
    const posts = own.map(({ text, network, account, kind, time }) => ({
      text,
      network: network ?? ('facebook' as const),
      kind: kind ?? ('post' as const),
      account,
      time,
    }));
    return { posts, from: 'own' };
  }
  const account = policy.team.accounts[0];
  const posts = sampleTexts(policy, SAMPLES).map((text) => ({
    text,
    network: account?.network ?? ('facebook' as const),
    kind: account?.network === 'instagram' ? ('caption' as const) : ('post' as const),
    account: account?.handle ?? null,
    time: SAMPLE_TIME,
  }));
  return { posts, from: 'samples' };
}
