/** A worker that has not answered by then will not, in milliseconds. Starting it takes a fraction of this. */
const PATIENCE_MS = 5000;

/** A check that takes longer than this makes the next one wait for as long, so that other boxes get their turn. */
const LONG_MS = 300;
/** But no longer than this, in milliseconds. */
const LONGEST_REST_MS = 2000;

interface Handlers {
  /** Sends the question as it is now; false when there is nobody any more to ask. */
  send(): boolean;
  /** Nobody answers (`silent`), or nobody is there to (`off`). The next `ask` asks again. */
  gaveUp(why: 'silent' | 'off'): void;
}

/** Asks the worker one question at a time: what comes up while an answer is out is asked once that one is in. */
export class Asking {
  readonly #handlers: Handlers;
  #isAnswered = true;
  #isOutdated = false;
  #isRepeated = false;
  #askedAt = 0;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  /** Nothing is out, and nothing has come up since. */
  get isDone(): boolean {
    return this.#isAnswered && !this.#isOutdated;
  }

  /** Asks now, or once the answer that is out is in. */
  ask(): void {
    if (!this.#isAnswered) {
      this.#isOutdated = true;
      return;
    }
    this.#isOutdated = false;
    this.#askedAt = performance.now();
    this.#isAnswered = !this.#handlers.send();
    if (this.#isAnswered) this.#giveUp('off');
    else {
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => this.#giveUp('silent'), PATIENCE_MS);
    }
  }

  /** Asks something else now, and waits no longer for the answer that is out. */
  askAnew(): void {
    this.#isAnswered = true;
    this.ask();
  }

  /** The answer is in. */
  answered(): void {
    clearTimeout(this.#patience);
    this.#isAnswered = true;
    this.#isRepeated = false;
  }

  /** Asks what has come up in the meantime; after a long answer only when others have had their turn. */
  goOn(): void {
    if (!this.#isOutdated) return;
    const took = performance.now() - this.#askedAt;
    if (took < LONG_MS) {
      this.ask();
      return;
    }
    // Until then it is as if the answer were still out.
    this.#isAnswered = false;
    this.#rest = setTimeout(() => this.askAnew(), Math.min(took, LONGEST_REST_MS));
  }

  /** The worker was stopped. A question that was out is asked once more. */
  lost(): void {
    if (this.#isAnswered) return;
    if (this.#isRepeated) {
      this.#giveUp('silent');
      return;
    }
    this.#isRepeated = true;
    this.askAnew();
  }

  stop(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#rest);
  }

  #giveUp(why: 'silent' | 'off'): void {
    this.answered();
    this.#handlers.gaveUp(why);
  }
}
