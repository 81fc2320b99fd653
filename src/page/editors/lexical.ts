import { LIBRARY_WRITING } from './library-writing.ts';
import { RichTextEditor } from './rich-text.ts';

/** Facebook and Instagram. Lexical's blocks are the children of its root. */
export function lexical(element: HTMLElement): RichTextEditor {
  return new RichTextEditor(element, (inner, root) => inner.parentElement === root, LIBRARY_WRITING);
}
