import type { Signal } from '@preact/signals';
import { drawPassphrase } from './passphrase.ts';

interface Props {
  readonly passphrase: Signal<string>;
  readonly wantsBackup: Signal<boolean>;
  readonly problem: string;
}

/** Offers a backup of the root key, and tells what it is for. */
export function BackupPart({ passphrase, wantsBackup, problem }: Props) {
  return (
    <fieldset class="group">
      <legend>A backup of your key</legend>
      <p class="field-help">
        Your policy is signed, so that no other can pass for it. The key for that stays in this browser. If
        the device is lost, only a backup lets you add people or withdraw keys; without one you would have to
        set up anew.
      </p>
      <label class="check">
        <input
          id="setup-wants-backup"
          type="checkbox"
          checked={wantsBackup.value}
          onChange={({ currentTarget }) => {
            wantsBackup.value = currentTarget.checked;
          }}
        />
        Save a backup file that only a passphrase opens
      </label>
      {wantsBackup.value ? (
        <div class="field">
          <label for="setup-passphrase">Passphrase</label>
          <span class="with-button">
            <input
              id="setup-passphrase"
              type="text"
              value={passphrase.value}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={problem !== ''}
              aria-describedby="setup-passphrase-help setup-passphrase-problem"
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
          <p class="field-help" id="setup-passphrase-help">
            Write it on paper and keep it apart from the file. It is kept nowhere else, and nobody can look it
            up.
          </p>
          <p class="field-problem" id="setup-passphrase-problem">
            {problem}
          </p>
        </div>
      ) : (
        <p class="field-help">
          You go without a backup. A key that was made without one cannot be backed up later.
        </p>
      )}
    </fieldset>
  );
}
