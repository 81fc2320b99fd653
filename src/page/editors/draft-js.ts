import { RichTextEditor } from './rich-text.ts';

/** X and some older Meta boxes. Draft.js marks each block with `data-block`. */
export function draftJs(element: HTMLElement): RichTextEditor {
  return new RichTextEditor(element, {
    blocks: (root) => root.querySelectorAll('[data-block="true"]'),
    padsTrailingBreak: true,
  });
}
