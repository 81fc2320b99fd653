import { useSignal } from '@preact/signals';
import { LevelIcon } from '../../kit/icons.tsx';
import { mailTo } from '../../kit/mail.ts';
import type { CaseView } from '../../protocol.ts';
import { handOver, nudge, withdraw } from './actions.ts';
import { asking, now, told, toMail } from './state.ts';
import { handedLine, silenceLine, sinceLine, whereLine } from './words.ts';

/** A case that waits for a decision: with whom, and what the author can do meanwhile. */
export function CaseStatus({ view }: { view: CaseView }) {
  const busy = asking.value.has(view.id);
  const asksBack = useSignal(false);
  const handed = handedLine(view);
  const isFile = told.value?.way === 'file';
  const silence = isFile ? null : silenceLine(view);
  const mail = toMail.value?.case === view.id ? toMail.value : null;
  return (
    <section class="case approval" aria-label="Sent to the approver">
      <p class="case-where">
        <LevelIcon level="approval" />
        <span>
          <span role="status">{whereLine(view)}</span> {sinceLine(view, now.value)}
        </span>
      </p>
      {handed && <p>{handed}</p>}
      {!view.isSent && !isFile && (
        <p>It is kept on this device and goes out as soon as the desk is reached.</p>
      )}
      {view.isSent && !isFile && <p>You can go on writing. The answer comes to the compose box.</p>}
      {view.refused && <p>An answer came that cannot be relied on, so it changes nothing. {view.refused}</p>}
      {silence && <p>{silence}</p>}
      {isFile && !mail && <p>Save the case as a file, and send it to {view.owner?.name} by mail.</p>}
      {mail && (
        <p>
          Saved as {mail.name}. Attach it to the mail. The answer comes back as a file, which you open below.
        </p>
      )}
      <div class="acts">
        {mail && (
          <a class="button apply" href={mailTo(mail)}>
            Write the mail
          </a>
        )}
        {(isFile || silence) && (
          <button
            type="button"
            class={mail ? 'button quiet' : 'button apply'}
            onClick={() => handOver(view.id)}
          >
            {mail ? 'Save the file again' : 'Save the file'}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-disabled={busy}
          onClick={() => !busy && nudge(view.id)}
        >
          {view.nudges === 0 ? 'Ask again' : `Ask again (asked ${view.nudges + 1} times)`}
        </button>
        {asksBack.value ? (
          <>
            <button type="button" class="button apply" onClick={() => withdraw(view.id)}>
              Yes, take it back
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                asksBack.value = false;
              }}
            >
              Leave it there
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              asksBack.value = true;
            }}
          >
            Take it back
          </button>
        )}
      </div>
    </section>
  );
}
