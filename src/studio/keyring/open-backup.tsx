import { useSignal } from '@preact/signals';
import type { Trust } from '../../core/signing/root-document.ts';
import { takeBackup } from './root-key.ts';

const NO_FILE = 'Please choose the backup file first.';
const NO_PASSPHRASE = 'Please write the passphrase that was kept apart from the file.';

/** Opens the backup of a root key, so that this browser can change the list of keys. */
export function OpenBackup({ trust, onTaken }: { trust: Trust; onTaken: () => Promise<void> }) {
  const text = useSignal<string | null>(null);
  const passphrase = useSignal('');
  const told = useSignal('');
  const isBusy = useSignal(false);

  const open = async () => {
    if (isBusy.value) return;
    if (text.value === null) told.value = NO_FILE;
    else if (passphrase.value.trim() === '') told.value = NO_PASSPHRASE;
    else {
      isBusy.value = true;
      told.value = 'Opening …';
      const problem = await takeBackup(text.value, passphrase.value, trust, Date.now()).catch(
        () => 'This browser could not keep the key.',
      );
      told.value = problem || 'The root key is in this browser now.';
      if (problem === '') passphrase.value = '';
      await onTaken();
      isBusy.value = false;
    }
  };

  return (
    <details class="more">
      <summary>Open the backup of a root key</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <div class="field">
          <label for="backup-file">The backup file</label>
          <input
            id="backup-file"
            type="file"
            accept=".txt,text/plain"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // Larger files are no backups; the empty text is refused as one.
              text.value = file ? (file.size > 100_000 ? '' : await file.text()) : null;
            }}
          />
        </div>
        <div class="field">
          <label for="backup-passphrase">Its passphrase</label>
          <input
            id="backup-passphrase"
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={passphrase.value}
            onInput={({ currentTarget }) => {
              passphrase.value = currentTarget.value;
            }}
          />
        </div>
        <p>
          <button type="submit" class="button other" aria-disabled={isBusy.value}>
            Open it
          </button>
        </p>
      </form>
      <p role="status">{told.value}</p>
    </details>
  );
}
