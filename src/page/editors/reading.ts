import type { Range as TextRange } from '../../core/finding.ts';

/** A text node, or an element that stands for characters (an emoji image), and where it lies in the text. */
interface Leaf {
  readonly node: Text | HTMLElement;
  readonly from: number;
  readonly to: number;
}

/** A place in the DOM, as a Range takes it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** How one editor library lays its text out in the DOM. */
export interface Layout {
  /** The elements that hold one line or paragraph each, in order. */
  blocks(root: HTMLElement): Iterable<Element>;
  /** True when the library draws one extra "\n" behind a block's last line break. */
  readonly padsTrailingBreak: boolean;
}

/**
 * One reading of a rich editor's DOM: its text, and which node holds which characters. It is good until the
 * DOM changes; then read again.
 */
export class Reading {
  readonly text: string;
  readonly #leaves: readonly Leaf[];
  readonly #lines: readonly { element: Element; from: number; to: number }[];

  constructor(root: HTMLElement, layout: Layout) {
    const leaves: Leaf[] = [];
    const lines: { element: Element; from: number; to: number }[] = [];
    let text = '';
    for (const block of layout.blocks(root)) {
      if (lines.length > 0) text += '\n';
      const from = text.length;
      for (const { node, chars } of pieces(block, layout)) {
        if (node instanceof Text || chars !== '\n')
          leaves.push({ node, from: text.length, to: text.length + chars.length });
        text += chars;
      }
      lines.push({ element: block, from, to: text.length });
    }
    this.text = text;
    this.#leaves = leaves;
    this.#lines = lines;
  }

  /** The offset of a place in the DOM, or null when it lies outside the text. */
  offsetOf(node: Node, offset: number): number | null {
    for (const leaf of this.#leaves) {
      if (leaf.node === node) return leaf.from + Math.min(offset, leaf.to - leaf.from);
      if (leaf.node.contains(node)) return leaf.from;
    }
    const line = this.#lines.find(({ element }) => element.contains(node));
    if (!line) return null;
    const next = node.childNodes[offset];
    if (!next)
      return node === line.element || line.element.lastChild === node ? line.to : this.#endOf(node, line.to);
    return this.#leaves.find((leaf) => leaf.node === next || next.contains(leaf.node))?.from ?? line.from;
  }

  /** A DOM range over the words; null when the text has no such place, or the range is empty. */
  range({ from, to }: TextRange): StaticRange | null {
    const start = this.#place(from, false);
    const end = this.#place(to, true);
    if (!start || !end || from >= to) return null;
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }

  /** The place for a caret at this offset; null when there is no such place. */
  caretPlace(offset: number): Place | null {
    const inText = this.#place(offset, true) ?? this.#place(offset, false);
    const line = this.#lines.find(({ from, to }) => offset >= from && offset <= to);
    if (line && line.from === line.to) return { node: line.element, offset: 0 };
    if (line && offset === line.from) return this.#place(offset, false) ?? inText;
    return inText;
  }

  /** True when the stretch holds something that is more than its characters, such as an emoji image. */
  hasAtoms({ from, to }: TextRange): boolean {
    return this.#leaves.some((leaf) => !(leaf.node instanceof Text) && leaf.from < to && leaf.to > from);
  }

  #endOf(node: Node, fallback: number): number {
    return this.#leaves.findLast((leaf) => node.contains(leaf.node))?.to ?? fallback;
  }

  #place(offset: number, asEnd: boolean): Place | null {
    const leaf = asEnd
      ? this.#leaves.find(({ from, to }) => offset > from && offset <= to)
      : this.#leaves.find(({ from, to }) => offset >= from && offset < to);
    if (!leaf) return null;
    if (leaf.node instanceof Text) return { node: leaf.node, offset: offset - leaf.from };
    const parent = leaf.node.parentNode;
    if (!parent) return null;
    const index = [...parent.childNodes].indexOf(leaf.node);
    return { node: parent, offset: offset === leaf.from ? index : index + 1 };
  }
}

/** The parts of a block that carry characters, in order, without the filler that only gives it height. */
function* pieces(block: Element, layout: Layout): Generator<{ node: Text | HTMLElement; chars: string }> {
  let pending: { node: Text | HTMLElement; chars: string } | null = null;
  for (const node of leafNodes(block)) {
    if (pending) yield pending;
    if (node instanceof Text) pending = { node, chars: node.data };
    else if (node.tagName === 'BR') pending = { node, chars: '\n' };
    else pending = { node, chars: node.getAttribute('alt') ?? node.textContent ?? '' };
  }
  if (!pending) return;
  const isFiller = !(pending.node instanceof Text) && pending.chars === '\n';
  const isPadded = layout.padsTrailingBreak && pending.node instanceof Text && pending.chars.endsWith('\n');
  if (isPadded) yield { node: pending.node, chars: pending.chars.slice(0, -1) };
  else if (!isFiller) yield pending;
}

function* leafNodes(parent: Node): Generator<Text | HTMLElement> {
  for (const child of parent.childNodes) {
    if (child instanceof Text) {
      if (child.data !== '') yield child;
    } else if (child instanceof HTMLElement) {
      const isAtom = child.tagName === 'BR' || child.tagName === 'IMG' || child.contentEditable === 'false';
      if (isAtom) yield child;
      else yield* leafNodes(child);
    }
  }
}
