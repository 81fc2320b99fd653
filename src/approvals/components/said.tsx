import type { ComponentChildren } from 'preact';
import { CheckIcon, CloseIcon, PenIcon } from '../../kit/icons.tsx';
import { mailTo } from '../../kit/mail.ts';
import { send } from '../connection.ts';
import { choose, queue, said, shelf, toMail } from '../state.ts';
import { doneWords } from '../words.ts';

/** What came of the last decision, with the way back to it. The live region is always there, so that it is read out. */
export function Said() {
  const now = said.value;
  const mail = toMail.value;
  return (
    <div class="said" role="status">
      {now && (now.decided === null ? <Bar {...now} /> : <Decided id={now.decided} />)}
      {mail && (
        <p class="said-bar">
          The decision was saved as {mail.name}.
          <a class="button other" href={mailTo(mail)}>
            Write the mail
          </a>
        </p>
      )}
    </div>
  );
}

function Decided({ id }: { id: string }) {
  const view = queue.value?.cases.find((one) => one.id === id);
  if (!queue.value || !view?.answer) return null;
  const { way } = queue.value;
  return (
    <Bar words={doneWords(view.answer.verdict, way, view.isUnsent)} isGood>
      {way === 'file' && view.isUnsent && (
        <button type="button" class="button apply" onClick={() => send({ type: 'hand-over', case: id })}>
          Save the decision as a file
        </button>
      )}
      <button type="button" class="button other" onClick={() => back(id)}>
        Change it
      </button>
    </Bar>
  );
}

function Bar({ words, isGood, children }: { words: string; isGood: boolean; children?: ComponentChildren }) {
  return (
    <div class={isGood ? 'said-bar' : 'said-bar wrong'}>
      {isGood ? <CheckIcon /> : <PenIcon />}
      <p>{words}</p>
      {children}
      <button
        type="button"
        class="button quiet"
        aria-label="Close this message"
        onClick={() => {
          said.value = null;
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function back(id: string) {
  shelf.value = 'decided';
  choose(id);
  said.value = null;
}
