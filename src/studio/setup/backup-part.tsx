import type { Signal } from '@preact/signals';
import { PassphraseField } from './passphrase-field.tsx';

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
        <PassphraseField id="setup-passphrase" passphrase={passphrase} problem={problem} />
      ) : (
        <p class="field-help">
          You go without a backup. A key that was made without one cannot be backed up later.
        </p>
      )}
    </fieldset>
  );
}
