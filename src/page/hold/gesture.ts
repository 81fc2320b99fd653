/** What happens within this time of an act is its consequence, in milliseconds. */
const CONSEQUENCE_MS = 1000;

/**
 * Tells the author's own events from what follows of them. A `submit` is trusted whoever asks for it, so only one that
 * comes right after an act of the author's is theirs; and one that follows an act that was let through goes with it.
 */
export class Gesture {
  #actedAt = Number.NEGATIVE_INFINITY;
  #passedAt = Number.NEGATIVE_INFINITY;

  /** Whether a trusted event is the author's doing, and not decided yet. */
  isAuthors({ type }: Event): boolean {
    const now = performance.now();
    if (type !== 'submit') {
      this.#actedAt = now;
      return true;
    }
    return now - this.#actedAt < CONSEQUENCE_MS && now - this.#passedAt >= CONSEQUENCE_MS;
  }

  /** An attempt to send was let through. */
  passed(): void {
    this.#passedAt = performance.now();
  }
}
