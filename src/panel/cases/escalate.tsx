import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { strictest } from '../../core/finding.ts';
import type { DraftView } from '../../protocol.ts';
import { correctionOf } from '../correction/state.ts';
import { escalate } from './actions.ts';
import { asking, told } from './state.ts';
import { askedFor } from './words.ts';

/** One click puts the draft before the approver; a note is welcome and never needed. */
export function Escalate({ draft, again = false }: { draft: DraftView; again?: boolean }) {
  const note = useSignal('');
  const open = useSignal(false);
  const id = useId();
  const level = strictest(draft.assessment.findings);
  const isNeeded = again || level === 'approval';
  const approver = askedFor(draft, told.value);
  const busy = asking.value.size > 0;
  return (
    <div class="escalate">
      {level === 'block' && !again && (
        <p class="detail">Your policy lets nobody post this as it is. {approver} can suggest other words.</p>
      )}
      <button
        type="button"
        class={isNeeded ? 'button main wide' : 'button quiet'}
        aria-disabled={busy}
        onClick={() => !busy && escalate(draft, note.value, correctionOf(draft))}
      >
        {busy ? 'Sending…' : `Ask ${approver}${again ? ' once more' : ''}`}
      </button>
      {open.value ? (
        <label class="note" for={id}>
          What should {approver} know?
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            value={note}
            onInput={({ currentTarget }) => {
              note.value = currentTarget.value;
            }}
          />
        </label>
      ) : (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            open.value = true;
          }}
        >
          Add a note
        </button>
      )}
    </div>
  );
}
