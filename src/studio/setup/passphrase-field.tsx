import type { Signal } from '@preact/signals';
import { drawPassphrase } from './passphrase.ts';

const SHORTEST_PASSPHRASE = 16;

interface Props {
  readonly id: string;
  readonly passphrase: Signal<string>;
  readonly problem: string;
}

/** Asks for the passphrase of a backup, or suggests one. */
export function PassphraseField({ id, passphrase, problem }: Props) {
  return (
    <div class="field">
      <label for={id}>Passphrase</label>
      <span class="with-button">
        <input
          id={id}
          type="text"
          value={passphrase.value}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-help ${id}-problem`}
          onInput={({ currentTarget }) => {
            passphrase.value = currentTarget.value;
          }}
        />
        <button
          type="button"
          class="button other"
          onClick={() => {
            passphrase.value = drawPassphrase();
          }}
        >
          Suggest one
        </button>
      </span>
      <p class="field-help" id={`${id}-help`}>
        Write it on paper and keep it apart from the file. It is kept nowhere else, and nobody can look it up.
      </p>
      <p class="field-problem" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  );
}

/** What is wrong with a passphrase, for people; empty when nothing is. */
export function passphraseProblem(passphrase: string): string {
  return passphrase.trim().length < SHORTEST_PASSPHRASE
    ? `Please take ${SHORTEST_PASSPHRASE} characters at least, or let us suggest one.`
    : '';
}
