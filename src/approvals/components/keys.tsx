import { areKeysOn, areKeysShown, SHORTCUTS, switchKeys } from '../keys.ts';

/** Shows or hides the list of keys. */
export function KeysButton() {
  return (
    <button
      type="button"
      class="button quiet"
      aria-expanded={areKeysShown.value}
      onClick={() => {
        areKeysShown.value = !areKeysShown.value;
      }}
    >
      Keys
    </button>
  );
}

/** The keys that work the page. */
export function Keys() {
  if (!areKeysShown.value) return null;
  return (
    <section class="keys" aria-label="Keys">
      <dl>
        {SHORTCUTS.map(({ key, what }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>Send what is written</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>Back</dd>
        </div>
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={areKeysOn.value}
          onChange={({ currentTarget }) => switchKeys(currentTarget.checked)}
        />
        Single keys work while no field has the focus
      </label>
    </section>
  );
}
