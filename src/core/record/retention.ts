import type { Policy } from '../policy/schema.ts';
import type { Entry } from './entry.ts';

const DAY = 86_400_000;

/** How long posts are kept: the longest of the policy's classes for posts; null when it has none, and all are kept. */
export function retentionOf({ retention }: Policy['records']): Policy['records']['retention'][number] | null {
  return retention.filter((one) => one.of === 'post').sort((a, b) => b.keepDays - a.keepDays)[0] ?? null;
}

/** The moment before which posts may be deleted; null when none may, because nothing says so or there is a hold. */
export function deletableBefore(records: Policy['records'], ownHold: boolean, now: number): number | null {
  const kept = retentionOf(records);
  return kept && !records.hold && !ownHold ? now - kept.keepDays * DAY : null;
}

/** The records that may be deleted, in their order. What was brought in is not a record of this desk. */
export function deletable(entries: readonly Entry[], before: number | null): Entry[] {
  if (before === null) return [];
  return entries.filter(({ record, time }) => record !== null && time !== null && time < before);
}
