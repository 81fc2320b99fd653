import type { Draft } from '../draft.ts';
import type { PastPost, Situation } from '../situation.ts';

/** The same few accounts are asked for by many clauses, at every key. */
const KEPT = 500;
const keys = new Map<string, string>();

/** A handle or page name without "@", blanks and capitals, in which networks and people differ. */
export function accountKey(account: string): string {
  const known = keys.get(account);
  if (known !== undefined) return known;
  const key = account.toLowerCase().replace(/[@\s_.]/g, '');
  if (keys.size >= KEPT) keys.clear();
  keys.set(account, key);
  return key;
}

/** Unknown accounts count as the same: a history is usually that of the account it is handed over with. */
export function sameAccount(a: string | null | undefined, b: string | null | undefined): boolean {
  return !a || !b || accountKey(a) === accountKey(b);
}

/** What the draft's account has posted on its network, newest first; posts without a time keep their order. */
export function ownPosts(draft: Draft, { recent = [], now }: Situation): PastPost[] {
  return recent
    .filter(
      ({ network = draft.network, account, time }) =>
        network === draft.network &&
        sameAccount(account, draft.account) &&
        (time === undefined || time <= now),
    )
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
}

/** True for what answers somebody, rather than speaks to all. */
export function isAnswer({ kind }: { readonly kind?: string | undefined }): boolean {
  return kind === 'reply' || kind === 'comment';
}
