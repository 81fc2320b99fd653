import { LIBRARY_WRITING } from './library-writing.ts';
import { RichTextEditor } from './rich-text.ts';

/** X and some older Meta boxes. Draft.js marks each block with `data-block`. */
export function draftJs(element: HTMLElement): RichTextEditor {
  return new RichTextEditor(element, (inner) => inner.getAttribute('data-block') === 'true', LIBRARY_WRITING);
}
