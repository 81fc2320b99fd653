import { useSignal } from '@preact/signals';
import { CannotSign } from '../../core/signing/refusals.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { saveFile } from '../../kit/save.ts';
import { PassphraseField, passphraseProblem } from '../setup/passphrase-field.tsx';
import { publishKeys } from '../versions/publish.ts';
import { keepRootKey, makeRootKey } from './root-key.ts';

/** Makes another root key, beside the present ones or in their place. Its backup is saved before anything is signed. */
export function NewRoot({ trust }: { trust: Trust }) {
  const passphrase = useSignal('');
  const isInstead = useSignal(false);
  const isTried = useSignal(false);
  const isBusy = useSignal(false);
  const told = useSignal('');
  const { organisation, keys } = trust.root;

  const make = async () => {
    isTried.value = true;
    if (isBusy.value || passphraseProblem(passphrase.value) !== '') return;
    isBusy.value = true;
    told.value = 'Making the key and signing …';
    try {
      const now = Date.now();
      const made = await makeRootKey(organisation, passphrase.value);
      await keepRootKey(made.keys, now);
      saveFile(`${organisation.id}-root-key-${made.keys.kid.slice(0, 6)}.txt`, made.backup ?? '');
      const change = isInstead.value
        ? { keys: { root: [made.keys.jwk] }, revoke: [...trust.rootKeys.keys()] }
        : { keys: { root: [...keys.root, made.keys.jwk] } };
      const note = isInstead.value ? 'There is a new root key.' : 'There is a second root key.';
      const problem = await publishKeys(change, note, now, made.keys);
      told.value =
        problem || 'The new root key counts from now on. Its backup was saved as a file: put it away safely.';
      if (problem === '') {
        passphrase.value = '';
        isTried.value = false;
      }
    } catch (error) {
      told.value =
        error instanceof CannotSign
          ? error.message
          : 'This browser could not keep the key. Nothing was changed.';
    }
    isBusy.value = false;
  };

  return (
    <details class="more">
      <summary>Make a new root key</summary>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {[
          [false, 'Beside the present one: a second key, in case the first is lost'],
          [true, 'In its place: it was lost, or somebody else may have it. Earlier backups count no more'],
        ].map(([instead, words]) => (
          <label key={`${instead}`} class="check">
            <input
              type="radio"
              name="root-place"
              value={instead ? 'instead' : 'beside'}
              checked={isInstead.value === instead}
              onChange={() => {
                isInstead.value = instead === true;
              }}
            />
            {words}
          </label>
        ))}
        <PassphraseField
          id="root-passphrase"
          passphrase={passphrase}
          problem={isTried.value ? passphraseProblem(passphrase.value) : ''}
        />
        <p>
          <button type="submit" class="button main" aria-disabled={isBusy.value}>
            Make it and sign
          </button>
        </p>
      </form>
      <p role="status">{told.value}</p>
    </details>
  );
}
