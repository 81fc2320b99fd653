import { sameText } from '../../core/case/text.ts';
import { Difference } from '../../kit/difference.tsx';
import { CheckIcon, LevelIcon, PenIcon } from '../../kit/icons.tsx';
import type { CaseView, DraftView } from '../../protocol.ts';
import { takeText } from '../actions.ts';
import { pending } from '../state.ts';
import { Escalate } from './escalate.tsx';
import { now } from './state.ts';
import { answerLines } from './words.ts';

/** The approver's answer to the draft that is shown, what differs from it, and what to do. */
export function AnswerCard({ view, draft }: { view: CaseView; draft: DraftView }) {
  const { answer } = view;
  const isTaken = answer !== null && sameText(draft.text, answer.text);
  const lines = answerLines(view, draft.standing, isTaken, now.value);
  if (!lines || !answer) return null;
  const freed = draft.standing?.freed ?? false;
  const isOver = view.stage === 'expired' || draft.standing?.why === 'expired';
  const differs = answer.text !== '' && !isTaken;
  const tone = freed ? 'freed' : view.stage === 'declined' ? 'block' : 'approval';
  const asksAgain =
    isOver || ['more', 'media'].includes(draft.standing?.why ?? '') || (!freed && !answer.frees);
  return (
    <section class={`answer ${tone}`} aria-labelledby={`${view.id}-answer`}>
      <h2 id={`${view.id}-answer`}>
        {freed ? <CheckIcon /> : view.stage === 'declined' ? <LevelIcon level="block" /> : <PenIcon />}
        {lines.heading}
      </h2>
      {answer.reason && <blockquote class="quote">{answer.reason}</blockquote>}
      <p>{lines.next}</p>
      {differs && (
        <>
          <Difference before={draft.text} after={answer.text} />
          <button
            type="button"
            class="button main"
            aria-disabled={pending.value !== null}
            onClick={() => takeText(draft, answer.text)}
          >
            {view.stage === 'changes' ? 'Take these words' : 'Put the approved text back'}
          </button>
        </>
      )}
      {asksAgain && <Escalate draft={draft} again />}
    </section>
  );
}
