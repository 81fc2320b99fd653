import type { DraftKind, Network } from '../draft.ts';
import type { Brought } from '../past/post.ts';
import type { PastPost } from '../situation.ts';
import type { PostRecord } from './record.ts';

/** A post as the records page lists it: recorded on this desk, or brought in from elsewhere (`record` is null). */
export interface Entry {
  readonly id: string;
  readonly time: number | null;
  readonly network: Network | null;
  readonly account: string | null;
  readonly kind: DraftKind | null;
  readonly text: string;
  readonly record: PostRecord | null;
}

/** A record as an entry. `key`: its place in the store. */
export function entryOfRecord(key: number, record: PostRecord): Entry {
  const { time, network, account, kind, text } = record;
  return { id: `record-${key}`, time, network, account, kind, text, record };
}

/** A post that was brought in, as an entry. */
export function entryOfBrought({ id, time, network, account, kind, text }: Brought): Entry {
  return { id: `past-${id}`, time, network, account, kind, text, record: null };
}

/** An entry as a check knows posts of earlier. */
export function pastPostOf({ text, network, account, kind, time }: Omit<Entry, 'id' | 'record'>): PastPost {
  return {
    text,
    network: network ?? undefined,
    account: account ?? undefined,
    kind: kind ?? undefined,
    time: time ?? undefined,
  };
}

/** A post that was recorded here often comes back in a download; within a day the same words are the same post. */
const SAME_POST_MS = 86_400_000;

/** Records and what was brought in, newest first, each post once; what has no time comes last. */
export function mergeEntries(records: readonly Entry[], brought: readonly Entry[]): Entry[] {
  const known = new Map<string, number[]>();
  for (const { network, text, time } of records) {
    const key = `${network} ${text.trim()}`;
    const times = known.get(key);
    if (times) times.push(time ?? 0);
    else known.set(key, [time ?? 0]);
  }
  const news = brought.filter(({ network, text, time }) => {
    const times = known.get(`${network} ${text.trim()}`);
    return !(time !== null && times?.some((own) => Math.abs(own - time) < SAME_POST_MS));
  });
  return [...records, ...news].sort((a, b) => (b.time ?? -Infinity) - (a.time ?? -Infinity));
}
