/** Acts for each key once it has been quiet for a moment, however often it was asked to. */
export class Calm<K> {
  readonly #after: number;
  readonly #timers = new Map<K, ReturnType<typeof setTimeout>>();

  /** `after` in milliseconds. */
  constructor(after: number) {
    this.#after = after;
  }

  ask(key: K, act: () => void): void {
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      act();
    }, this.#after);
    this.#timers.set(key, timer);
  }
}
