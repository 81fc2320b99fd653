import { type DriftRow, FEWEST_OF_MONTH, lately, strays } from '../core/voice/drift.ts';
import { listed } from './words.ts';

/** Whether the accounts sound alike, in a sentence or two. */
export function driftAnswer(rows: readonly DriftRow[]): string {
  if (rows.length === 0)
    return `That will show once an account has ${FEWEST_OF_MONTH} posts with a date in a month.`;
  const accounts = new Set(lately(rows).flatMap(({ account }) => account ?? []));
  if (accounts.size === 0)
    return 'That will show once posts tell their account. Those of the last three months do not.';
  const [only] = accounts;
  if (accounts.size === 1)
    return `Only ${only} has enough posts in the last three months, so there is nothing to compare it with.`;
  const apart = strays(rows);
  if (apart.length === 0) return 'No. All accounts sound much alike in the last three months.';
  const each = apart.map(({ account, apart: what }) =>
    what.length > 0 ? `${account} (${listed(what)})` : account,
  );
  return `Lately ${listed(each)} ${apart.length === 1 ? 'sounds' : 'sound'} unlike the others.`;
}
