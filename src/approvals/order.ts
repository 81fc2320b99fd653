import { likeness, shared, shingles } from '../core/check/text/likeness.ts';
import type { ApprovalView } from '../protocol.ts';

/** Which cases the approver looks at. */
export type Shelf = 'mine' | 'waiting' | 'decided';

/** The cases of a shelf. What waits comes by urgency, then the oldest first; what is decided, the newest first. */
export function shelved(cases: readonly ApprovalView[], shelf: Shelf): ApprovalView[] {
  if (shelf === 'decided') {
    return cases
      .filter(({ answer }) => answer !== null)
      .sort((a, b) => (b.answer?.decided ?? 0) - (a.answer?.decided ?? 0));
  }
  return cases
    .filter(({ stage, isMine }) => stage === 'waiting' && (isMine || shelf === 'waiting'))
    .sort((a, b) => urgency(b) - urgency(a) || a.sent - b.sent);
}

/** Somebody has waited too long, or has asked again. */
export function urgency({ owner, nudges }: ApprovalView): number {
  return (owner?.due === 'late' ? 2 : 0) + (owner?.handed ? 1 : 0) + Math.min(nudges, 3);
}

/** Whether there is something to decide, and this desk may. */
export function mayDecide({ may, stage }: ApprovalView): boolean {
  return may === 'yes' && stage !== 'withdrawn' && stage !== 'posted';
}

const MOST_SIMILAR = 3;

/** Decisions of earlier on much the same: the same clauses, or the same words. The most alike first. */
export function similar(view: ApprovalView, cases: readonly ApprovalView[]): ApprovalView[] {
  const weighty = ({ findings }: ApprovalView) =>
    new Set(findings.filter(({ level }) => level !== 'advise').map(({ clause }) => clause));
  const clauses = weighty(view);
  const words = shingles(view.text);
  return cases
    .filter(({ id, answer }) => id !== view.id && answer !== null)
    .map((other) => ({
      other,
      score:
        shared(clauses, weighty(other)) / Math.max(1, clauses.size) +
        2 * likeness(words, shingles(other.text)),
    }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score || b.other.sent - a.other.sent)
    .slice(0, MOST_SIMILAR)
    .map(({ other }) => other);
}
