import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { MAX_CASE_TEXT } from '../../core/case/body.ts';
import { Difference } from '../../kit/difference.tsx';
import { spanWords } from '../../kit/span.ts';
import type { ApprovalView } from '../../protocol.ts';
import { send } from '../connection.ts';
import { decide } from '../decide.ts';
import { mayDecide } from '../order.ts';
import { act, queue, said, write, writtenOn } from '../state.ts';

const HOUR = 3_600_000;

/** What the approver can say: yes, other words, or no with a reason. */
export function Decision({ view }: { view: ApprovalView }) {
  const { isBlocked } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(act.value);
  useEffect(() => {
    // The button that was pressed is gone with what it belonged to.
    if (shown.current !== act.value && document.activeElement === document.body) heading.current?.focus();
    shown.current = act.value;
  });
  if (!mayDecide(view)) return null;
  const holds = spanWords((queue.value?.holdsHours ?? 24) * HOUR);
  return (
    <section class="decision" aria-labelledby="decide">
      <h3 id="decide" ref={heading} tabIndex={-1}>
        {view.answer ? 'Decide anew' : 'Your decision'}
      </h3>
      {isBlocked && (
        <p class="turn">Your policy lets nobody post this as it is. Suggest other words, or decline.</p>
      )}
      {act.value === 'changes' && <Suggest view={view} />}
      {act.value === 'decline' && <Decline view={view} />}
      {act.value === 'look' && (
        <>
          <Reply view={view} label="A word to the author, if you like" />
          <div class="verdicts">
            <button
              type="button"
              class="button main"
              aria-disabled={isBlocked}
              // The second press of two that follow at once would be on the next case.
              onClick={({ detail }) =>
                !isBlocked &&
                detail < 2 &&
                void decide(view, { verdict: 'approved', reason: writtenOn(view.id).reply.trim() })
              }
            >
              Approve
            </button>
            <button type="button" class="button other" onClick={() => turn('changes')}>
              Suggest changes
            </button>
            <button type="button" class="button other" onClick={() => turn('decline')}>
              Decline
            </button>
          </div>
          <p class="context">
            An approval holds for exactly this text with these pictures, on this network and account, for{' '}
            {holds}. It is signed with your key.
          </p>
        </>
      )}
      {view.toHandOver && (
        <button type="button" class="button apply" onClick={() => send({ type: 'hand-over', case: view.id })}>
          Save the decision as a file
        </button>
      )}
    </section>
  );
}

function turn(to: 'changes' | 'decline' | 'look') {
  act.value = to;
  said.value = null;
}

function Suggest({ view }: { view: ApprovalView }) {
  const before = view.answer?.verdict === 'changes' ? view.answer.text : view.text;
  const text = writtenOn(view.id).text ?? before;
  const frees = useSignal(!view.isBlocked);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isSame = text.trimEnd() === view.text.trimEnd();
  const give = () => {
    if (isSame || text.trim() === '') {
      said.value = {
        words: 'Change the words first; then the author can take yours.',
        isGood: false,
        decided: null,
      };
      return;
    }
    void decide(view, {
      verdict: 'changes',
      text,
      frees: frees.value,
      reason: writtenOn(view.id).reply.trim(),
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
      }}
    >
      <label class="field">
        The text as you would rather see it
        <textarea
          ref={field}
          rows={5}
          maxLength={MAX_CASE_TEXT}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => {
            write(view.id, { text: currentTarget.value });
          }}
        />
      </label>
      {!isSame && <Difference before={view.text} after={text} />}
      <label class="check">
        <input
          type="checkbox"
          checked={frees}
          onChange={({ currentTarget }) => {
            frees.value = currentTarget.checked;
          }}
        />
        Exactly this may be posted without asking me again
      </label>
      <Reply view={view} label="A word to the author, if you like" />
      <div class="verdicts">
        <button type="submit" class="button main">
          Send these words
        </button>
        <button type="button" class="button other" onClick={() => turn('look')}>
          Back
        </button>
      </div>
    </form>
  );
}

function Decline({ view }: { view: ApprovalView }) {
  const isMissing = useSignal(false);
  const field = useRef<HTMLFormElement>(null);
  useEffect(() => field.current?.querySelector('textarea')?.focus(), []);
  const give = () => {
    isMissing.value = writtenOn(view.id).reply.trim() === '';
    if (isMissing.value) field.current?.querySelector('textarea')?.focus();
    else void decide(view, { verdict: 'declined', reason: writtenOn(view.id).reply.trim() });
  };
  return (
    <form
      ref={field}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
      }}
    >
      <Reply view={view} label="Why, in a sentence for the author" isMissing={isMissing.value} />
      <div class="verdicts">
        <button type="submit" class="button main">
          Decline
        </button>
        <button type="button" class="button other" onClick={() => turn('look')}>
          Back
        </button>
      </div>
    </form>
  );
}

function Reply({
  view,
  label,
  isMissing = false,
}: {
  view: ApprovalView;
  label: string;
  isMissing?: boolean;
}) {
  const quick = queue.value?.quickReplies ?? [];
  return (
    <div class="reply">
      <label class="field">
        {label}
        <textarea
          rows={2}
          maxLength={2000}
          aria-invalid={isMissing}
          value={writtenOn(view.id).reply}
          onInput={({ currentTarget }) => {
            write(view.id, { reply: currentTarget.value });
          }}
        />
      </label>
      {isMissing && (
        <p class="missing" role="alert">
          A few words are enough. The author needs to know what to change.
        </p>
      )}
      {quick.length > 0 && (
        <ul class="quick" aria-label="Ready answers">
          {quick.map((words) => (
            <li key={words}>
              <button
                type="button"
                class="button other"
                onClick={() => {
                  write(view.id, { reply: words });
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
