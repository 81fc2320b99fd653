import { sameAccount } from '../check/past.ts';
import type { Network } from '../draft.ts';
import type { Entry } from './entry.ts';

/** What to look for among the records. Null and empty: anything. */
export interface Filter {
  /** Words that must all occur, in any order and case. */
  readonly words: string;
  readonly network: Network | null;
  readonly account: string | null;
  readonly clause: string | null;
  /** Milliseconds since 1970 UTC; `to` is the first moment that is too late. */
  readonly from: number | null;
  readonly to: number | null;
  /** Also what was brought in, or only what was recorded on this desk. */
  readonly everything: boolean;
}

export const ANYTHING: Filter = {
  words: '',
  network: null,
  account: null,
  clause: null,
  from: null,
  to: null,
  everything: false,
};

/** The entries that fit, in their order. */
export function filterEntries(entries: readonly Entry[], filter: Filter): Entry[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { network, account, time, record } = entry;
    if (!filter.everything && !record) return false;
    if (filter.network && network !== filter.network) return false;
    if (filter.account && !(account && sameAccount(account, filter.account))) return false;
    if (filter.clause && !clausesOf(entry).includes(filter.clause)) return false;
    if (filter.from !== null && (time === null || time < filter.from)) return false;
    if (filter.to !== null && (time === null || time >= filter.to)) return false;
    const text = words.length > 0 ? entry.text.toLowerCase() : '';
    return words.every((word) => text.includes(word));
  });
}

/** The clauses that a record's text met or passed over, each once. */
export function clausesOf({ record }: Entry): string[] {
  if (!record) return [];
  return [...new Set([...record.findings, ...record.overrides].map(({ clause }) => clause))];
}
