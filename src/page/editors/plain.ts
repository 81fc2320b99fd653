import { RichTextEditor } from './rich-text.ts';
import type { Writing } from './writing.ts';

const BLOCKS = /^(ADDRESS|BLOCKQUOTE|DIV|DL|DD|DT|H[1-6]|LI|OL|P|PRE|SECTION|UL)$/;

const BROWSER_WRITING: Writing = {
  insert: (element, text) => void element.ownerDocument.execCommand('insertText', false, text),
  remove: (element) => void element.ownerDocument.execCommand('delete'),
  undo: (element) => void element.ownerDocument.execCommand('undo'),
};

/** A contenteditable box that the browser itself edits, or a library that we know nothing of. */
export function plain(element: HTMLElement): RichTextEditor {
  return new RichTextEditor(element, ({ tagName }) => BLOCKS.test(tagName), BROWSER_WRITING);
}
