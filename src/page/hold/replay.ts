import type { Composer } from '../composer.ts';
import { controlsOf, isOff } from '../networks/sending.ts';
import type { Act } from './act.ts';

/** X commits its text some time after the focus has left the box; earlier, parts of a thread were lost. */
export const COMMIT_MS = 250;

/** Takes the focus from the boxes, so that the site commits their text. */
export function commit(composers: readonly Composer[]): void {
  const { activeElement } = document;
  for (const { editor } of composers) if (editor.element.contains(activeElement)) editor.element.blur();
}

/** Does what the author did, once. Says whether there was something to do it on. */
export function replay({ means, sending }: Act, composer: Composer): boolean {
  if (means.by === 'form') {
    if (!means.form.isConnected) return false;
    means.form.requestSubmit(submitterIn(means.form, means.submitter));
    return true;
  }
  if (means.by === 'key' && sending.key === 'Enter') {
    press(composer.editor.element);
    return true;
  }
  const { place } = composer;
  const control = means.control?.isConnected ? means.control : place && controlsOf(sending, place)[0];
  if (!control || isOff(control)) return false;
  control.click();
  return true;
}

/** The button that the form was submitted with; null when the site has drawn it anew, where asking for it would throw. */
function submitterIn(form: HTMLFormElement, submitter: HTMLElement | null): HTMLElement | null {
  const isIts =
    (submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement) &&
    submitter.form === form &&
    /^(submit|image)$/.test(submitter.type);
  return isIts ? submitter : null;
}

function press(element: HTMLElement): void {
  const { activeElement } = document;
  element.focus({ preventScroll: true });
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
  for (const type of ['keydown', 'keyup'])
    element.dispatchEvent(
      new KeyboardEvent(type, { ...key, bubbles: true, cancelable: true, composed: true }),
    );
  // The author may be writing in another box by now.
  const isElsewhere = activeElement !== document.body && !element.contains(activeElement);
  if (isElsewhere && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
}
