import { cancel } from '../bring/session.ts';

/** Stops bringing in; nothing is kept. */
export function Cancel() {
  return (
    <p>
      <button type="button" class="button other" onClick={cancel}>
        Cancel, keep nothing
      </button>
    </p>
  );
}
