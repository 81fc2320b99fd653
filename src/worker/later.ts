/** Something that takes a moment to be made. What is to be done with it waits until then, and keeps its order. */
export class Later<T> {
  #made: { readonly value: T } | null = null;
  #waiting: ((value: T) => void)[] = [];

  constructor(making: Promise<T>) {
    void making.then(
      (value) => {
        this.#made = { value };
        for (const act of this.#waiting) act(value);
        this.#waiting = [];
      },
      // It is never made, so nothing is done with it; whoever makes it tells why.
      () => {},
    );
  }

  /** Acts in this very task when it can. */
  use(act: (value: T) => void): void {
    if (this.#made) act(this.#made.value);
    else this.#waiting.push(act);
  }
}
