import type { CaseFile } from '../case/file.ts';
import type { Policy } from '../policy/schema.ts';
import type { Entry } from './entry.ts';

const DAY = 86_400_000;

/** How long posts or cases are kept: the longest of the policy's classes for them; null when it has none, and all are kept. */
export function retentionOf(
  { retention }: Policy['records'],
  of: 'post' | 'case' = 'post',
): Policy['records']['retention'][number] | null {
  return retention.filter((one) => one.of === of).sort((a, b) => b.keepDays - a.keepDays)[0] ?? null;
}

/** Whether nothing may be deleted now, by the policy's word or this desk's own. */
export function isHeld(records: Policy['records'], ownHold: boolean): boolean {
  return records.hold || ownHold;
}

/** How long a post is kept, as an export tells it. */
export interface Keeping {
  /** The policy's class for it; null when it has none, or the post is not a record of this desk. */
  readonly class: string | null;
  /** Milliseconds since 1970 UTC; null when it is kept without an end. */
  readonly until: number | null;
  readonly hold: boolean;
}

/** How long an entry is kept under a policy, and whether there is a hold. */
export function keepingOf({ record }: Entry, records: Policy['records'], ownHold: boolean): Keeping {
  const kept = record && retentionOf(records);
  return {
    class: kept?.name ?? null,
    until: kept ? record.time + kept.keepDays * DAY : null,
    hold: isHeld(records, ownHold),
  };
}

/** The moment before which they may be deleted; null when none may, because nothing says so or there is a hold. */
export function deletableBefore(
  records: Policy['records'],
  ownHold: boolean,
  now: number,
  of: 'post' | 'case' = 'post',
): number | null {
  const kept = retentionOf(records, of);
  return kept && !isHeld(records, ownHold) ? now - kept.keepDays * DAY : null;
}

/** The records that may be deleted, in their order. What was brought in is not a record of this desk. */
export function deletable(entries: readonly Entry[], before: number | null): Entry[] {
  if (before === null) return [];
  return entries.filter(({ record, time }) => record !== null && time !== null && time < before);
}

/** The cases that may be deleted, in their order: nothing has happened to them since. */
export function deletableCases(files: readonly CaseFile[], before: number | null): CaseFile[] {
  return before === null ? [] : files.filter(({ changed }) => changed < before);
}
