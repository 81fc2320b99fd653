import type { DraftView } from '../../protocol.ts';
import { AnswerCard } from './answer.tsx';
import { CaseStatus } from './case-status.tsx';
import { Escalate } from './escalate.tsx';
import { draftCase, problem } from './state.ts';

/** How the draft stands with the approver. */
export function DraftCase({ draft }: { draft: DraftView }) {
  const view = draftCase.value;
  return (
    <div class="draft-case">
      {!view && draft.text.trim() !== '' && <Escalate draft={draft} />}
      {view?.stage === 'waiting' && <CaseStatus key={view.id} view={view} />}
      {view && view.stage !== 'waiting' && <AnswerCard view={view} draft={draft} />}
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </div>
  );
}
