import type { Policy } from '../policy/schema.ts';
import type { CaseFile } from './file.ts';
import { ownerOf } from './owner.ts';
import { disturbFrom } from './quiet.ts';

const MINUTE = 60_000;

/**
 * When there is next something to tell about cases that wait: one goes on to somebody else or is overdue, or the quiet hours
 * end. In milliseconds since 1970 UTC, as `now` is; null where nothing is to come.
 */
export function nextTurn(files: readonly CaseFile[], policy: Policy, now: number): number | null {
  const patience = policy.promises.approverAnswersWithinMinutes * MINUTE;
  const ends = files.flatMap((file) => {
    const owner = ownerOf(file, policy, now);
    return owner.who === 'approver' ? [owner.since + patience] : [];
  });
  if (ends.length === 0) return null;
  const turns = [...ends, disturbFrom(policy, now)].filter((turn) => turn > now);
  return turns.length > 0 ? Math.min(...turns) : null;
}
