import type { Range as TextRange } from '../../core/finding.ts';
import type { Mark } from './editor.ts';
import type { Field } from './field.ts';

/** Everything that decides where a textarea puts a character. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'fontKerning',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
  'overflowWrap',
  'whiteSpace',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

/**
 * An invisible copy of a textarea's or an input's text, laid exactly over it, whose marked words carry an underline. It
 * lies in our own layer, takes no clicks, and the textarea itself is never changed.
 */
export class Mirror {
  readonly #source: Field;
  readonly #layer: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #content: HTMLElement;
  readonly #text: Text;
  #marks: readonly Mark[] = [];
  #dark = false;

  constructor(source: Field, layer: HTMLElement) {
    this.#source = source;
    this.#layer = layer;
    this.#frame = source.ownerDocument.createElement('div');
    this.#frame.className = 'mirror';
    this.#frame.setAttribute('aria-hidden', 'true');
    this.#content = source.ownerDocument.createElement('div');
    this.#text = source.ownerDocument.createTextNode('');
    this.#frame.append(this.#content);
  }

  /** Underlines these words, and follows the textarea's place, size and scrolling. */
  paint(marks: readonly Mark[], dark: boolean): void {
    this.#marks = [...marks].sort((a, b) => a.from - b.from);
    this.#dark = dark;
    this.#frame.hidden = marks.length === 0;
    if (marks.length === 0) {
      this.#content.replaceChildren();
      return;
    }
    this.#attach();
    this.#draw();
  }

  /** Lays the mirror over the textarea again after a move, a resize or a scroll. */
  follow(): void {
    if (!this.#frame.hidden) this.#align();
  }

  /** Client rectangles that these words cover. */
  rects({ from, to }: TextRange): DOMRect[] {
    this.#attach();
    this.#text.data = this.#source.value;
    const probe = this.#content.cloneNode() as HTMLElement;
    const wasHidden = this.#frame.hidden;
    this.#frame.hidden = false;
    this.#align();
    this.#content.replaceWith(probe);
    probe.append(this.#text);
    const range = probe.ownerDocument.createRange();
    range.setStart(this.#text, Math.min(from, this.#text.length));
    range.setEnd(this.#text, Math.min(to, this.#text.length));
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    probe.replaceWith(this.#content);
    this.#frame.hidden = wasHidden;
    return rects;
  }

  dispose(): void {
    this.#frame.remove();
  }

  /** A box that is not read has no mirror in the page. */
  #attach(): void {
    if (!this.#frame.isConnected) this.#layer.append(this.#frame);
  }

  #draw(): void {
    const { ownerDocument, value } = this.#source;
    const parts: (Node | string)[] = [];
    let at = 0;
    for (const { from, to, level } of this.#marks) {
      if (from < at || to > value.length) continue;
      const words = ownerDocument.createElement('span');
      words.className = `mark ${level}${this.#dark ? ' dark' : ''}`;
      words.textContent = value.slice(from, to);
      parts.push(value.slice(at, from), words);
      at = to;
    }
    // A line break at the very end takes up height only with something behind it.
    parts.push(value.slice(at), '\u200B');
    this.#content.replaceChildren(...parts);
    this.#align();
  }

  #align(): void {
    const style = getComputedStyle(this.#source);
    const box = this.#source.getBoundingClientRect();
    const frame = this.#frame.style;
    frame.left = `${box.left + this.#source.clientLeft}px`;
    frame.top = `${box.top + this.#source.clientTop}px`;
    frame.width = `${this.#source.clientWidth}px`;
    frame.height = `${this.#source.clientHeight}px`;
    for (const name of COPIED) this.#content.style[name] = style[name];
    if (this.#source instanceof HTMLInputElement) this.#layOnOneLine(style);
    this.#content.style.transform = `translate(${-this.#source.scrollLeft}px, ${-this.#source.scrollTop}px)`;
  }

  /** The browser puts an input's text on one line in the middle of its height, and says so in none of its styles. */
  #layOnOneLine({ paddingTop, paddingBottom }: CSSStyleDeclaration): void {
    const height =
      this.#source.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    this.#content.style.whiteSpace = 'pre';
    this.#content.style.lineHeight = `${height}px`;
  }
}
