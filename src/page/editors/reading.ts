import type { Range as TextRange } from '../../core/finding.ts';

/** A text node, a line break, or an element that stands for characters (an emoji image), and its place in the text. */
interface Leaf {
  readonly node: Text | HTMLElement;
  readonly from: number;
  to: number;
}

interface Line {
  readonly from: number;
  to: number;
  /** Where the caret stands when nothing is on the line. */
  readonly start: Place;
}

/** A place in the DOM, as a Range takes it. */
interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** Whether an element within the box begins a line of its own. */
export type StartsLine = (element: HTMLElement, root: HTMLElement) => boolean;

/**
 * One reading of a rich editor's DOM: its text, and which node holds which characters. It is good until the
 * DOM changes; then read again. A break with nothing behind it in its block only gives the line its height,
 * and is no character.
 */
export class Reading {
  readonly #root: HTMLElement;
  readonly #startsLine: StartsLine;
  readonly #leaves: Leaf[] = [];
  readonly #lines: Line[] = [];
  #text = '';
  /** True while what comes next still belongs to the last line. */
  #isOpen = false;
  /** The break that ended the last line, until it is known whether it is a character. */
  #break: Leaf | null = null;

  constructor(root: HTMLElement, startsLine: StartsLine) {
    this.#root = root;
    this.#startsLine = startsLine;
    this.#take(root);
  }

  get text(): string {
    return this.#text;
  }

  /** The offset of a place in the DOM. */
  offsetOf(node: Node, offset: number): number {
    const within = this.#leaves.find((leaf) => leaf.node === node && leaf.node instanceof Text);
    if (within) return Math.min(within.from + offset, within.to);
    const probe = this.#root.ownerDocument.createRange();
    probe.setStart(this.#root, 0);
    probe.setEnd(node, offset);
    const isBefore = (place: Place) => probe.comparePoint(place.node, place.offset) <= 0;
    const line = this.#lines.findLast(({ start }) => isBefore(start));
    const leaf = this.#leaves.findLast((candidate) => isBefore(endOf(candidate)));
    return Math.max(line?.from ?? 0, leaf?.to ?? 0);
  }

  /** A DOM range over the words; null when the text has no such place, or the range is empty. */
  range({ from, to }: TextRange): StaticRange | null {
    const start = this.#place(from, false) ?? this.caretPlace(from);
    const end = this.#place(to, true) ?? this.caretPlace(to);
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
    if (this.#lines.length === 0) return { node: this.#root, offset: 0 };
    const line = this.#lines.find(({ from, to }) => offset >= from && offset <= to);
    if (!line) return null;
    if (line.from === line.to) return line.start;
    return this.#place(offset, offset > line.from);
  }

  /**
   * True when the stretch can be written anew as bare text and is the same again: on one line, in one dress,
   * and with no picture in it. Hashtags are dressed by their text alone, wherever they come from.
   */
  isBare({ from, to }: TextRange): boolean {
    const leaves = this.#leaves.filter((leaf) => leaf.from < to && leaf.to > from);
    const dresses = leaves.flatMap((leaf) => (this.#isHashtag(leaf) ? [] : [this.#dressOf(leaf.node)]));
    return (
      !this.#text.slice(from, to).includes('\n') &&
      leaves.every(({ node }) => node instanceof Text) &&
      new Set(dresses).size < 2
    );
  }

  #isHashtag({ from, to }: Leaf): boolean {
    return /^#\S+$/.test(this.#text.slice(from, to));
  }

  /** What tells how the words look, from their node up to their line. */
  #dressOf(node: Node): string {
    const parent = node.parentElement;
    if (!parent || parent === this.#root || this.#startsLine(parent, this.#root)) return '';
    return `${parent.tagName}.${parent.className}{${parent.style.cssText}}${this.#dressOf(parent)}`;
  }

  #take(parent: Node): void {
    for (const child of parent.childNodes) {
      if (child instanceof Text) this.#takeText(child);
      else if (child instanceof HTMLElement) this.#takeElement(child);
    }
  }

  #takeElement(element: HTMLElement): void {
    if (isBreak(element)) this.#endLine(this.#add(element, ''));
    else if (element.tagName === 'IMG' || element.contentEditable === 'false')
      this.#add(element, element.getAttribute('alt') ?? element.textContent);
    else {
      const isBlock = this.#startsLine(element, this.#root);
      if (isBlock) this.#leaveBlock();
      this.#take(element);
      if (isBlock) this.#leaveBlock();
    }
  }

  #takeText(node: Text): void {
    if (node.data === '') return;
    const endsInBreak = node.data.endsWith('\n');
    const leaf = this.#add(node, endsInBreak ? node.data.slice(0, -1) : node.data);
    if (endsInBreak) this.#endLine(leaf);
  }

  #add(node: Text | HTMLElement, chars: string): Leaf {
    if (!this.#isOpen) this.#openLine(node);
    const leaf = { node, from: this.#text.length, to: this.#text.length + chars.length };
    this.#leaves.push(leaf);
    for (let at = chars.indexOf('\n'); at >= 0; at = chars.indexOf('\n', at + 1)) {
      this.#lastLine.to = leaf.from + at;
      this.#lines.push({ from: leaf.from + at + 1, to: 0, start: { node, offset: at + 1 } });
    }
    this.#text += chars;
    this.#lastLine.to = this.#text.length;
    return leaf;
  }

  #openLine(node: Text | HTMLElement): void {
    if (this.#lines.length > 0) {
      this.#text += '\n';
      if (this.#break) this.#break.to++;
    }
    this.#break = null;
    this.#isOpen = true;
    const start = node instanceof Text ? { node, offset: 0 } : beside(node, 0);
    this.#lines.push({ from: this.#text.length, to: this.#text.length, start });
  }

  #endLine(by: Leaf): void {
    this.#break = by;
    this.#isOpen = false;
  }

  #leaveBlock(): void {
    this.#break = null;
    this.#isOpen = false;
  }

  get #lastLine(): Line {
    return this.#lines.at(-1) as Line;
  }

  #place(offset: number, asEnd: boolean): Place | null {
    const leaf = asEnd
      ? this.#leaves.find(({ from, to }) => offset > from && offset <= to)
      : this.#leaves.find(({ from, to }) => offset >= from && offset < to);
    if (!leaf) return null;
    if (leaf.node instanceof Text) return { node: leaf.node, offset: offset - leaf.from };
    return beside(leaf.node, offset === leaf.from ? 0 : 1);
  }
}

function isBreak(node: Node): boolean {
  return node instanceof HTMLBRElement;
}

function endOf({ node, from, to }: Leaf): Place {
  return node instanceof Text ? { node, offset: to - from } : beside(node, 1);
}

/** The place in front of (0) or behind (1) an element. */
function beside(element: HTMLElement, side: 0 | 1): Place {
  const parent = element.parentNode as ParentNode & Node;
  return { node: parent, offset: [...parent.childNodes].indexOf(element) + side };
}
