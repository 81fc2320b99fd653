import { nextPoll } from '../../desk/pace.ts';

/** How often a desk is asked while nobody is waiting, in milliseconds. */
const EVERY_MS = 15 * 60_000;

/** When the desk is asked next: at a time of this desk's own, and later the longer it does not answer. */
export class Asking {
  readonly #dice: () => number;
  #failures = 0;
  #next = 0;

  /** `dice`: from 0 up to 1. */
  constructor(dice: () => number) {
    this.#dice = dice;
  }

  /** In milliseconds since 1970 UTC. */
  get next(): number {
    return this.#next;
  }

  /** How often in a row the desk has not answered. */
  get failures(): number {
    return this.#failures;
  }

  /** Begins with a desk. `failures`: known from before; a worker seldom lives from one time to the next. `now` as above. */
  begin(now: number, failures = 0): void {
    this.#failures = failures;
    this.#next = now + nextPoll(EVERY_MS, failures, this.#dice());
  }

  /** The desk was asked. */
  asked(hasAnswered: boolean, now: number): void {
    this.#failures = hasAnswered ? 0 : this.#failures + 1;
    this.#next = now + nextPoll(EVERY_MS, this.#failures, this.#dice());
  }
}
