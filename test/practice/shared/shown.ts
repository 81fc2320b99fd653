import type { PracticeSelection } from './api.ts';

const BLOCK = /^(DIV|P)$/;
const MARK = '\u0001';

/** The text that an element shows, line by line; a break with nothing behind it in its block only gives height. */
export function shownText(root: Node): string {
  if (root instanceof HTMLTextAreaElement) return root.value;
  const lines: string[] = [];
  let isOpen = false;
  const add = (text: string) => {
    if (!isOpen) lines.push('');
    isOpen = true;
    lines[lines.length - 1] += text;
  };
  const endLine = () => {
    add('');
    isOpen = false;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      for (const [index, piece] of node.data.split('\n').entries()) {
        if (index > 0) endLine();
        if (piece !== '') add(piece);
      }
    } else if (node.nodeName === 'BR') endLine();
    else {
      const isBlock = BLOCK.test(node.nodeName);
      if (isBlock) isOpen = false;
      node.childNodes.forEach(visit);
      if (isBlock) isOpen = false;
    }
  };
  visit(root);
  return lines.join('\n');
}

/** Where the browser's own selection lies in that text. */
export function shownSelection(root: HTMLElement): PracticeSelection {
  if (root instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = root;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }
  const selection = root.ownerDocument.getSelection();
  if (!selection) return { anchor: -1, focus: -1 };
  return {
    anchor: offsetOf(root, selection.anchorNode, selection.anchorOffset),
    focus: offsetOf(root, selection.focusNode, selection.focusOffset),
  };
}

/** Counts what is shown of a copy that ends, with a mark, at this place. */
function offsetOf(root: HTMLElement, node: Node | null, offset: number): number {
  if (!node || !root.contains(node)) return -1;
  const before = root.ownerDocument.createRange();
  before.setStart(root, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  let end: Node = copy;
  for (let at = node; at !== root; at = at.parentNode ?? root) end = end.lastChild ?? end;
  if (end instanceof Text) end.data += MARK;
  else end.appendChild(new Text(MARK));
  return shownText(copy).indexOf(MARK);
}

/** The ranges of all custom highlights, as ranges that can be read and compared. */
export function highlighted(): { name: string; range: Range }[] {
  return [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return { name, range };
    }),
  );
}
