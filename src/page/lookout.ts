/** How long pages take to show what an act has changed, in milliseconds: at once, or after asking their server. */
const LOOKS_MS = [300, 2000];

/** Has a page looked at again some time after an act of the author's. Nothing runs while nobody acts. */
export class Lookout {
  readonly #look: () => void;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(look: () => void, signal: AbortSignal) {
    this.#look = look;
    signal.addEventListener('abort', () => this.#clear());
  }

  acted(): void {
    this.#clear();
    this.#timers = LOOKS_MS.map((delay) => setTimeout(this.#look, delay));
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
