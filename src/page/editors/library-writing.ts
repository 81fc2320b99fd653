import { pasteText } from './paste.ts';
import type { Writing } from './writing.ts';

const MAC = /mac|iphone|ipad/i.test(navigator.platform);

/**
 * Draft.js and Lexical take a paste and these keys as steps of their own, across any nodes and lines. The
 * browser's editing commands would change their DOM behind their backs.
 */
export const LIBRARY_WRITING: Writing = {
  insert: pasteText,
  remove(element) {
    const isUnclaimed = press(element, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
    if (isUnclaimed) element.ownerDocument.execCommand('delete');
  },
  undo(element) {
    press(element, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !MAC, metaKey: MAC });
  },
};

function press(element: HTMLElement, key: KeyboardEventInit): boolean {
  return element.dispatchEvent(
    new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }),
  );
}
