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

  /** A desk that has not been asked yet. `now` as above. */
  begin(now: number): void {
    this.#failures = 0;
    this.#next = now + nextPoll(EVERY_MS, 0, this.#dice());
  }

  /** The desk was asked. */
  asked(hasAnswered: boolean, now: number): void {
    this.#failures = hasAnswered ? 0 : this.#failures + 1;
    this.#next = now + nextPoll(EVERY_MS, this.#failures, this.#dice());
  }
}
