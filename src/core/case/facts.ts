import { likeness, SAME_DRAFT, shingles } from '../check/text/likeness.ts';
import type { Policy } from '../policy/schema.ts';
import type { CaseFacts, Situation } from '../situation.ts';
import type { CaseFile } from './file.ts';
import { ownerOf } from './owner.ts';
import type { Release } from './release.ts';
import { stateOf } from './state.ts';

/**
 * What checks are told of the case of a draft, so that clauses can say that it still waits, was declined, has run out or
 * reads otherwise than what was approved. `release`: what the case does for the draft, whatever is found in it. `now`:
 * milliseconds since 1970 UTC.
 */
export function factsOf(
  file: CaseFile,
  release: Release,
  text: string,
  policy: Policy,
  now: number,
): Pick<Situation, 'cases' | 'approved'> {
  const { stage, answer } = stateOf(file.events, now);
  const owner = ownerOf(file, policy, now);
  // Where one person may do both, nobody is told that they do.
  const author = policy.approver.fourEyes ? file.body.person?.id : undefined;
  const fact = (state: CaseFacts['state'], about?: string): Pick<Situation, 'cases'> => ({
    cases: [
      owner.who === 'approver'
        ? { state, text: about, author, approver: owner.id, sent: owner.since, away: owner.due === 'away' }
        : { state, text: about, decided: answer?.decided, expires: answer?.expires ?? undefined },
    ],
  });
  if (release.freed) return fact('approved');
  if (stage === 'expired') return fact('approved', answer?.text);
  if (release.why === 'text' && answer) {
    const own = closest(text, file.body.text, answer.text);
    if (stage === 'changes' && own === file.body.text) return fact('changes', own);
    return { approved: alike(text, answer.text) >= SAME_DRAFT ? answer.text : undefined };
  }
  if (release.why !== 'waiting') return fact('approved');
  if (stage === 'declined') return fact('declined', file.body.text);
  if (stage === 'changes') return fact('changes', closest(text, file.body.text, answer?.text ?? ''));
  return stage === 'waiting' ? fact('open', file.body.text) : {};
}

/** The one of two texts that a draft is more like; the first where it is as like to both. */
function closest(draft: string, one: string, other: string): string {
  return alike(draft, other) > alike(draft, one) ? other : one;
}

function alike(one: string, other: string): number {
  return one === other ? 1 : likeness(shingles(one), shingles(other));
}
