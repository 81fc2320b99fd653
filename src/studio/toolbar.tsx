import { draft, redo, redoName, said, undo, undoName } from './state/document.ts';
import { hrefOf } from './state/route.ts';
import { base, saving } from './state/sketch.ts';

const TIME = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** Undo and redo over the whole policy, how the draft is kept, and the way to publish it. */
export function Toolbar() {
  const isChanged = draft.value !== base.value?.policy;
  return (
    <div class="toolbar">
      <button
        type="button"
        class="button other"
        aria-disabled={undoName.value === ''}
        title={undoName.value === '' ? 'Nothing to undo' : `Undo: ${undoName.value}`}
        aria-keyshortcuts="Control+Z"
        onClick={undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="button other"
        aria-disabled={redoName.value === ''}
        title={redoName.value === '' ? 'Nothing to do again' : `Redo: ${redoName.value}`}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={redo}
      >
        Redo
      </button>
      <p class="saving" role="status">
        {savingWords(isChanged)}
      </p>
      <a class="button main" href={hrefOf('publish')}>
        Publish …
      </a>
      <p class="vh" aria-live="polite">
        {said.value}
      </p>
    </div>
  );
}

function savingWords(isChanged: boolean): string {
  const { state, at } = saving.value;
  if (state === 'failed') return 'The draft could not be kept on this device. Please save it as a file.';
  if (!isChanged) return 'As published';
  if (state === 'saving') return 'Keeping the draft …';
  return at === 0 ? 'Draft kept on this device' : `Draft kept on this device, ${TIME.format(at)}`;
}
