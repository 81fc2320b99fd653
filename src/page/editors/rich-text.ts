import type { Range as TextRange } from '../../core/finding.ts';
import type { Edit, Outcome } from '../../protocol.ts';
import type { Editor, Mark } from './editor.ts';
import { applyEdits, fits, mapOffset, merged, withoutEmptyInsert } from './edits.ts';
import { clearHighlights, setHighlights } from './highlights.ts';
import { pasteText } from './paste.ts';
import { type Layout, Reading } from './reading.ts';

/** How long an editor may take to draw what it was given before the text is read back, in milliseconds. */
const SETTLE_MS = 50;

/** A contenteditable box whose library owns the text: Draft.js or Lexical. The DOM is only ever read. */
export class RichTextEditor implements Editor {
  readonly element: HTMLElement;
  readonly #layout: Layout;
  #reading: Reading;

  constructor(element: HTMLElement, layout: Layout) {
    this.element = element;
    this.#layout = layout;
    this.#reading = new Reading(element, layout);
  }

  read(): string {
    this.#reading = new Reading(this.element, this.#layout);
    return this.#reading.text;
  }

  caret(): number | null {
    const selection = this.element.ownerDocument.getSelection();
    const node = selection?.focusNode;
    if (!selection || !node || !this.#isFocused() || !this.element.contains(node)) return null;
    return this.#reading.offsetOf(node, selection.focusOffset);
  }

  rects(range: TextRange): DOMRect[] {
    const live = toLiveRange(this.#reading.range(range));
    return live ? [...live.getClientRects()].filter(({ width }) => width > 0) : [];
  }

  paint(marks: readonly Mark[], dark: boolean): void {
    setHighlights(
      this.element,
      marks.flatMap(({ level, ...at }) => {
        const range = this.#reading.range(at);
        return range ? [{ level, range }] : [];
      }),
      dark,
    );
  }

  reveal({ from, to }: TextRange): void {
    this.element.focus({ preventScroll: true });
    this.#select(to, to);
    const first = toLiveRange(this.#reading.range({ from, to }));
    const box = (first?.startContainer.parentElement ?? this.element) as Element;
    box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  async replace(edits: readonly Edit[]): Promise<Outcome> {
    const before = this.read();
    if (edits.length === 0 || !fits(before, edits)) return 'stale';
    const caret = this.caret();
    const wanted = applyEdits(before, edits);
    const whole = merged(before, edits);
    const steps = this.#reading.hasAtoms(whole) ? [...edits].sort((a, b) => b.from - a.from) : [whole];
    for (const step of steps) await this.#applyOne(step);
    if (await this.#reads(wanted)) {
      const at = caret === null ? whole.from + whole.insert.length : mapOffset(caret, edits);
      this.#select(at, at);
      return 'applied';
    }
    await this.#restore(before);
    return 'refused';
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    const observer = new MutationObserver(changed);
    observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  dispose(): void {
    clearHighlights(this.element);
  }

  #isFocused(): boolean {
    return this.element.contains(this.element.ownerDocument.activeElement);
  }

  async #applyOne(edit: Edit): Promise<void> {
    this.read();
    const kept = withoutEmptyInsert(this.#reading.text, edit);
    const step = kept ?? edit;
    await this.#focus();
    this.#select(step.from, step.to);
    // The library learns of the new selection from an event that is a task of its own.
    await task();
    if (kept) pasteText(this.element, kept.insert);
    else this.element.ownerDocument.execCommand('delete');
    await task();
  }

  /** Waits until the box shows this text; false when it does not in time. */
  async #reads(wanted: string): Promise<boolean> {
    for (const deadline = performance.now() + SETTLE_MS; ; await task()) {
      if (this.read() === wanted) return true;
      if (performance.now() > deadline) return false;
    }
  }

  /** Puts the old text back as a whole. What the author had is worth more than the formatting inside it. */
  async #restore(before: string): Promise<void> {
    if (this.read() === before || !this.element.isConnected) return;
    const now = this.#reading.text;
    await this.#applyOne({ from: 0, to: now.length, quote: now, insert: before });
  }

  async #focus(): Promise<void> {
    if (!this.#isFocused()) this.element.focus({ preventScroll: true });
    if (!this.element.ownerDocument.hasFocus()) {
      // While the panel has the keyboard the browser sends no focus event to the page, and React then
      // ignores the selection. It listens for this one.
      this.element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    await task();
  }

  #select(from: number, to: number): void {
    const start =
      from === to ? this.#reading.caretPlace(from) : placeOf(this.#reading.range({ from, to }), 'start');
    const end = from === to ? start : placeOf(this.#reading.range({ from, to }), 'end');
    if (!start || !end) return;
    this.element.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }
}

function placeOf(range: StaticRange | null, end: 'start' | 'end') {
  if (!range) return null;
  return end === 'start'
    ? { node: range.startContainer, offset: range.startOffset }
    : { node: range.endContainer, offset: range.endOffset };
}

function toLiveRange(fixed: StaticRange | null): Range | null {
  if (!fixed?.startContainer.isConnected || !fixed.endContainer.isConnected) return null;
  const range = fixed.startContainer.ownerDocument?.createRange();
  range?.setStart(fixed.startContainer, fixed.startOffset);
  range?.setEnd(fixed.endContainer, fixed.endOffset);
  return range ?? null;
}

/** Resolves in a task of its own, behind the events that are already queued. */
function task(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
