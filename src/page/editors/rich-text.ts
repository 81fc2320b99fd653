import type { Range as TextRange } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Edit } from '../../protocol.ts';
import type { Editor, Mark } from './editor.ts';
import { applyEdits, difference, fits, mapOffset, stepsOf } from './edits.ts';
import { clearHighlights, setHighlights } from './highlights.ts';
import { keeps } from './keeps.ts';
import { Reading, type StartsLine } from './reading.ts';
import type { Writing } from './writing.ts';

/** How long an editor may take to draw what it was given before the text is read back, in milliseconds. */
const SETTLE_MS = 50;

/** A contenteditable box. Its text is only ever changed the way the box itself does it; the DOM is read. */
export class RichTextEditor implements Editor {
  readonly element: HTMLElement;
  readonly #startsLine: StartsLine;
  readonly #writing: Writing;
  #reading: Reading;

  constructor(element: HTMLElement, startsLine: StartsLine, writing: Writing) {
    this.element = element;
    this.#startsLine = startsLine;
    this.#writing = writing;
    this.#reading = new Reading(element, startsLine);
  }

  read(): string {
    this.#reading = new Reading(this.element, this.#startsLine);
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
    if (!this.#fit(edits)) return 'stale';
    const caret = this.caret();
    if (await this.#focus()) if (!this.#fit(edits)) return 'stale';
    const before = this.#reading.text;
    const end = Math.max(...edits.map(({ to }) => to));
    const steps = stepsOf(before, edits, (between) => this.#reading.isBare(between));
    let made = 0;
    for (const step of steps) {
      made++;
      if (!(await this.#takes(step))) break;
    }
    const wanted = applyEdits(before, edits);
    if (this.read() === wanted) {
      const at = mapOffset(caret ?? end, edits);
      this.#select(at, at);
      if (await keeps(this.element, () => this.read(), wanted)) return 'applied';
    }
    const isRestored = await this.#restores(before, made);
    if (isRestored && caret !== null) this.#select(caret, caret);
    return isRestored ? 'refused' : 'altered';
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

  #fit(edits: readonly Edit[]): boolean {
    return edits.length > 0 && fits(this.read(), edits);
  }

  /**
   * Makes one edit, and says whether the box then shows the text it should. Up to the first look at the
   * result there is no pause, so no key of the author's can come between.
   */
  #takes(edit: Edit): Promise<boolean> {
    const wanted = applyEdits(this.read(), [edit]);
    this.#select(edit.from, edit.to);
    if (edit.insert === '') this.#writing.remove(this.element);
    else this.#writing.insert(this.element, edit.insert);
    return this.#reads(wanted);
  }

  /** Waits until the box shows this text; false when it does not in time. */
  async #reads(wanted: string): Promise<boolean> {
    if (this.read() === wanted) return true;
    return new Promise((done) => {
      const finish = (isSame: boolean) => {
        observer.disconnect();
        clearTimeout(deadline);
        done(isSame);
      };
      // Told at once of what the library draws, before the next key.
      const observer = new MutationObserver(() => {
        if (this.read() === wanted) finish(true);
      });
      observer.observe(this.element, { childList: true, characterData: true, subtree: true });
      const deadline = setTimeout(() => finish(this.read() === wanted), SETTLE_MS);
    });
  }

  /**
   * Takes so many steps back, and as many that the page may have made of them; if that does not lead to the
   * old text, puts back the stretch that differs.
   */
  async #restores(before: string, steps: number): Promise<boolean> {
    for (let undone = 0; undone < 2 * steps && this.read() !== before; undone++) {
      this.#writing.undo(this.element);
      await this.#reads(before);
    }
    if (this.read() === before) return true;
    return this.element.isConnected && this.#takes(difference(this.#reading.text, before));
  }

  /** Resolves to whether it took a while, in which the text may have changed. */
  async #focus(): Promise<boolean> {
    const { ownerDocument } = this.element;
    if (this.#isFocused() && ownerDocument.hasFocus()) return false;
    if (!this.#isFocused()) this.element.focus({ preventScroll: true });
    if (!ownerDocument.hasFocus()) {
      // While the panel has the keyboard the browser sends no focus event to the page, and React then
      // ignores the selection. It listens for this one.
      this.element.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    }
    await new Promise((done) => setTimeout(done, 0));
    return true;
  }

  #select(from: number, to: number): void {
    const start =
      from === to ? this.#reading.caretPlace(from) : placeOf(this.#reading.range({ from, to }), 'start');
    const end = from === to ? start : placeOf(this.#reading.range({ from, to }), 'end');
    if (!start || !end) return;
    this.element.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    this.#tellSelection();
  }

  /** The browser tells of a selection only in a later task, and the author's next key may come first. */
  #tellSelection(): void {
    const { ownerDocument } = this.element;
    ownerDocument.dispatchEvent(new Event('selectionchange'));
    // After Lexical has drawn, it takes the first one for the echo of that.
    ownerDocument.dispatchEvent(new Event('selectionchange'));
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
