import type { Range as TextRange } from '../../core/finding.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Edit } from '../../protocol.ts';
import type { Editor, Mark } from './editor.ts';
import { applyEdits, difference, fits, mapOffset, merged } from './edits.ts';
import type { Field } from './field.ts';
import { keeps } from './keeps.ts';
import { Mirror } from './mirror.ts';

/** A plain textarea or input. Its text cannot be underlined, so a mirror of it on top carries the lines. */
export class TextareaEditor implements Editor {
  readonly element: Field;
  readonly #mirror: Mirror;

  /** `layer` is an element of ours, fixed at the viewport's origin, that the mirror may be put into. */
  constructor(element: Field, layer: HTMLElement) {
    this.element = element;
    this.#mirror = new Mirror(element, layer);
  }

  read(): string {
    return this.element.value;
  }

  caret(): number | null {
    const { activeElement } = this.element.ownerDocument;
    if (activeElement !== this.element) return null;
    return this.element.selectionDirection === 'backward'
      ? this.element.selectionStart
      : this.element.selectionEnd;
  }

  rects(range: TextRange): DOMRect[] {
    return this.#mirror.rects(range);
  }

  paint(marks: readonly Mark[], dark: boolean): void {
    this.#mirror.paint(marks, dark);
  }

  reveal({ from, to }: TextRange): void {
    this.element.focus();
    this.element.setSelectionRange(to, to);
    const [first] = this.#mirror.rects({ from, to });
    if (!first) return;
    const box = this.element.getBoundingClientRect();
    if (first.top < box.top) this.element.scrollTop -= box.top - first.top;
    if (first.bottom > box.bottom) this.element.scrollTop += first.bottom - box.bottom;
  }

  async replace(edits: readonly Edit[]): Promise<Outcome> {
    const before = this.read();
    if (edits.length === 0 || !fits(before, edits)) return 'stale';
    const caret = this.caret();
    const edit = merged(before, edits);
    const wanted = applyEdits(before, edits);
    this.element.focus({ preventScroll: true });
    this.#insert(edit);
    if (this.read() === wanted) {
      const at = caret === null ? edit.from + edit.insert.length : mapOffset(caret, edits);
      this.element.setSelectionRange(at, at);
      if (await keeps(this.element, () => this.read(), wanted)) return 'applied';
    }
    const isRestored = this.#restores(before);
    if (isRestored && caret !== null) this.element.setSelectionRange(caret, caret);
    return isRestored ? 'refused' : 'altered';
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    this.element.addEventListener('input', changed, { signal });
    this.element.addEventListener('scroll', () => this.#mirror.follow(), { signal, passive: true });
  }

  dispose(): void {
    this.#mirror.dispose();
  }

  /** Takes back the change, and what the page made of it; if that fails, puts back the stretch that differs. */
  #restores(before: string): boolean {
    for (let undone = 0; undone < 2 && this.read() !== before; undone++)
      this.element.ownerDocument.execCommand('undo');
    if (this.read() === before) return true;
    this.#insert(difference(this.read(), before));
    return this.read() === before;
  }

  /** Inserts the way typing does, so that the page hears of it and the browser can undo it. */
  #insert({ from, to, insert }: Edit): void {
    this.element.setSelectionRange(from, to);
    const { ownerDocument } = this.element;
    if (insert === '') ownerDocument.execCommand('delete');
    else ownerDocument.execCommand('insertText', false, insert);
  }
}
