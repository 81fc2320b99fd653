/** After the last key of an input method a library may take this long to settle its text, in milliseconds. */
const SETTLE_MS = 60;

/** By so much a timer may be late, in milliseconds. */
const OVERDUE_MS = 2000;

/** Whether an input method is composing text in a box. Its unfinished letters belong to it, and nobody else. */
export class Composition {
  #isActive = false;
  #ended = Number.NEGATIVE_INFINITY;

  constructor(element: HTMLElement, signal: AbortSignal) {
    const begin = ({ isTrusted }: Event) => {
      this.#isActive ||= isTrusted;
    };
    // Chromium does not call its own end of a composition trusted, so one that a page made up counts as well.
    const end = () => {
      this.#isActive = false;
      this.#ended = performance.now();
    };
    element.addEventListener('compositionstart', begin, { signal, capture: true });
    element.addEventListener('compositionend', end, { signal, capture: true });
  }

  /** Resolves when the box's text has settled: true, or at once false while something is being composed. */
  async isOver(): Promise<boolean> {
    const rest = this.#ended + SETTLE_MS - performance.now();
    // On a busy machine the library's own timer may be overdue as well; one that is set now runs after it.
    if (!this.#isActive && rest > -OVERDUE_MS)
      await new Promise((done) => setTimeout(done, Math.max(0, rest)));
    return !this.#isActive;
  }
}
