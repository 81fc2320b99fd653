import { RichTextEditor } from './rich-text.ts';

/** Facebook and Instagram. Lexical's blocks are the children of its root. */
export function lexical(element: HTMLElement): RichTextEditor {
  return new RichTextEditor(element, {
    blocks: (root) => root.children,
    padsTrailingBreak: false,
  });
}
