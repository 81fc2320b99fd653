import type { Verdict } from '../core/case/events.ts';
import { KIND_NAMES, NETWORK_NAMES } from '../kit/names.ts';
import { spanWords } from '../kit/span.ts';
import type { ApprovalView, Queue } from '../protocol.ts';

/** What is to go out and where, such as "Post on X". */
export function titleOf({ kind, network }: Pick<ApprovalView, 'kind' | 'network'>): string {
  return `${KIND_NAMES[kind]} on ${NETWORK_NAMES[network]}`;
}

/** Who asks, and for how long. `now` in milliseconds since 1970 UTC. */
export function askedLine({ person, sent, nudges }: ApprovalView, now: number): string {
  const who = person?.name ?? 'An author';
  const again = nudges === 0 ? '' : nudges === 1 ? ' Asked once more.' : ` Asked ${nudges} times more.`;
  return `${who} asks, ${spanWords(Math.max(0, now - sent))} ago.${again}`;
}

/** Who decides on such a case by the policy, in its order. */
export function decidersLine({ deciders }: Pick<ApprovalView, 'deciders'>): string {
  const [first = 'The final approver', ...deputies] = deciders;
  const then = deputies.map((name) => `then ${name}`).join(', ');
  return then
    ? `By your policy ${first} decides on this, ${then}.`
    : `By your policy ${first} decides on this.`;
}

/** Whose turn it is, where it is not simply the reader's. */
export function turnLine({ owner, may, isMine }: ApprovalView): string | null {
  if (may === 'own')
    return 'You wrote this, and your policy asks for a second pair of eyes. Somebody else decides.';
  if (may === 'no') return 'This desk has no approver’s key, so you can look and not decide.';
  if (owner?.due === 'late' && isMine) return 'The time that your policy promises the author is over.';
  if (owner?.handed === 'silent') return `It came to ${owner.name} because nobody answered in time.`;
  if (owner?.handed === 'away') return `It came to ${owner.name} because the approver is out of office.`;
  if (owner && !isMine) return `This is with ${owner.name}. You can decide it as well.`;
  return null;
}

/**
 * What came of a decision: that it has reached the desk, that it is about to, or that the author has nothing before somebody
 * sends the file.
 */
export function doneWords(verdict: Verdict, way: Queue['way'], isUnsent: boolean): string {
  const [done, reached] = DONE[verdict];
  if (way !== 'file') return isUnsent ? `${done} It goes out to the author.` : `${done} ${reached}`;
  return isUnsent
    ? `${done} The author has nothing yet. Save the decision as a file, and send it to them.`
    : `${done} It is in the file that you saved, and reaches the author with your mail.`;
}

const DONE: Readonly<Record<Verdict, readonly [done: string, reached: string]>> = {
  approved: ['Approved.', 'The author can post exactly this text.'],
  changes: ['Other words suggested.', 'Your words are on their way to the author.'],
  declined: ['Declined.', 'The author reads your reason.'],
};

/** How a case was decided, in a word. */
export const VERDICT_WORDS = {
  approved: 'Approved',
  changes: 'Changes suggested',
  declined: 'Declined',
} as const;
