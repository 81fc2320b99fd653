import { CheckIcon, CloseIcon, PenIcon } from '../../kit/icons.tsx';
import { mailTo } from '../../kit/mail.ts';
import { choose, said, shelf, toMail } from '../state.ts';

/** What came of the last decision, with the way back to it. The live region is always there, so that it is read out. */
export function Said() {
  const now = said.value;
  const mail = toMail.value;
  return (
    <div class="said" role="status">
      {now && (
        <div class={now.isGood ? 'said-bar' : 'said-bar wrong'}>
          {now.isGood ? <CheckIcon /> : <PenIcon />}
          <p>{now.words}</p>
          {now.case && (
            <button type="button" class="button other" onClick={() => back(now.case ?? '')}>
              Change it
            </button>
          )}
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
      )}
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

function back(id: string) {
  shelf.value = 'decided';
  choose(id);
  said.value = null;
}
