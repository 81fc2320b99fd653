/** Opens something when it is first asked for, and keeps it. An opening that failed is not kept, so that the next asks anew. */
export class Opened<T> {
  readonly #open: () => Promise<T>;
  #opened: Promise<T> | null = null;

  constructor(open: () => Promise<T>) {
    this.#open = open;
  }

  /** Rejects when it cannot be opened now. */
  get(): Promise<T> {
    if (this.#opened) return this.#opened;
    const opened = this.#open();
    this.#opened = opened;
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = null;
    });
    return opened;
  }

  /** Forgets what was opened, because it is gone. */
  forget(): void {
    this.#opened = null;
  }
}
