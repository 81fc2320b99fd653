import type { Level } from '../../core/finding.ts';
import { actWords, type QuestionAct } from '../hold/words.ts';
import { Mark } from './mark.tsx';

/** The question at a button that sends, and where to draw it. */
export interface QuestionView {
  readonly left: number;
  readonly top: number;
  readonly dark: boolean;
  readonly level: Level;
  readonly heading: string;
  readonly messages: readonly string[];
  readonly next: string;
  readonly acts: readonly QuestionAct[];
  readonly chosen: QuestionAct;
  readonly reason: string;
  readonly isReasonMissing: boolean;
  /** The button may lead to a further step instead of sending. */
  readonly stepwise: boolean;
  onAct(act: QuestionAct): void;
  onReason(reason: string): void;
}

const SHOWN = 3;

/** Asks, at the button, before a draft goes out; or says why it waits. */
export function Question({ view }: { view: QuestionView }) {
  const { messages, acts } = view;
  return (
    <section
      class={`card question ${view.level} ${view.dark ? 'dark' : ''}`}
      style={{ left: `${view.left}px`, top: `${view.top}px` }}
      role="alertdialog"
      aria-labelledby="heading"
      aria-describedby="what"
    >
      <p class="level heading" id="heading">
        <Mark tone={view.level} />
        <span>{view.heading}</span>
      </p>
      <div id="what">
        <ul class="messages">
          {messages.slice(0, SHOWN).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        {messages.length > SHOWN && <p class="more">And {messages.length - SHOWN} more in the panel.</p>}
        <p class="next">{view.next}</p>
      </div>
      {acts.includes('reason') && <Reason view={view} />}
      <div class="acts">
        {acts
          .filter((act) => act !== 'reason')
          .map((act) => (
            <Press key={act} act={act} view={view} />
          ))}
      </div>
      <p class="keys">Enter to choose · Tab for the next · Esc to go back</p>
    </section>
  );
}

/**
 * The focus follows the choice; where the site pulls it back, the keys still work the question. Preact calls a `ref` when
 * it changes, which is when something else is chosen.
 */
function focus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

function Reason({ view }: { view: QuestionView }) {
  const isChosen = view.chosen === 'reason';
  return (
    <label class="why-field">
      Why does it go out like this?
      <textarea
        ref={isChosen ? focus : null}
        class={isChosen ? 'chosen' : ''}
        data-act="reason"
        rows={2}
        maxLength={1000}
        value={view.reason}
        aria-invalid={view.isReasonMissing}
        onInput={({ currentTarget }) => view.onReason(currentTarget.value)}
      />
      {view.isReasonMissing && <span role="alert">A few words are enough; they are kept with the post.</span>}
    </label>
  );
}

function Press({ act, view }: { act: QuestionAct; view: QuestionView }) {
  const isChosen = view.chosen === act;
  return (
    <button
      ref={isChosen ? focus : null}
      type="button"
      class={`act-${act} ${isChosen ? 'chosen' : ''}`}
      data-act={act}
      onClick={(event) => event.isTrusted && view.onAct(act)}
    >
      {actWords(act, view.stepwise)}
    </button>
  );
}
