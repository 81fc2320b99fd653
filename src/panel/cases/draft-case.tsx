import { sameText } from '../../core/case/text.ts';
import { Difference } from '../../kit/difference.tsx';
import type { CaseView, DraftView } from '../../protocol.ts';
import { askAnew } from './actions.ts';
import { AnswerCard } from './answer.tsx';
import { CaseStatus } from './case-status.tsx';
import { Escalate } from './escalate.tsx';
import { draftCase, problem } from './state.ts';

/** The draft has been written on since it was sent. */
function Changed({ view, draft }: { view: CaseView; draft: DraftView }) {
  return (
    <section class="case approval" aria-label="Changed since">
      <p>Your draft differs from what you sent. An answer will be about the words that were sent.</p>
      <Difference before={view.text} after={draft.text} />
      {draft.text.trim() !== '' && (
        <button type="button" class="button apply" onClick={() => askAnew(view, draft)}>
          Ask with the new words
        </button>
      )}
    </section>
  );
}

/** How the draft stands with the approver. */
export function DraftCase({ draft }: { draft: DraftView }) {
  const view = draftCase.value;
  return (
    <div class="draft-case">
      {!view && draft.text.trim() !== '' && <Escalate draft={draft} />}
      {view?.stage === 'waiting' && <CaseStatus key={view.id} view={view} />}
      {view?.stage === 'waiting' && !sameText(draft.text, view.text) && <Changed view={view} draft={draft} />}
      {view && view.stage !== 'waiting' && <AnswerCard view={view} draft={draft} />}
      <p class="problem" role="alert">
        {problem.value}
      </p>
    </div>
  );
}
