import { MOST_TERMS } from '../profile-schema.ts';
import { evidence, type Habits, likeness } from './likeness.ts';
import { usualShare } from './usual.ts';

const LONGEST_TERM = 120;

/** Whether a habit that so many posts show may be told. */
export type IsFit = (term: string, posts: number) => boolean;

/** Counts the habits of many posts. Terms are numbered, so that ten thousand posts stay small in memory. */
export class HabitCounts {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #counts: number[] = [];
  readonly #posts: Uint32Array[] = [];

  add(terms: Iterable<string>): void {
    const own: number[] = [];
    for (const whole of terms) {
      const term = whole.slice(0, LONGEST_TERM);
      const number = this.#numbers.get(term) ?? this.#terms.length;
      if (number === this.#terms.length) {
        this.#numbers.set(term, number);
        this.#terms.push(term);
        this.#counts.push(0);
      }
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      own.push(number);
    }
    this.#posts.push(Uint32Array.from(own));
  }

  /** The habits that tell most, of those that are fit to be told, with the share of posts that show them. */
  telling(isFit: IsFit = () => true): Map<string, number> {
    const posts = this.#posts.length;
    const shares = new Map(this.#terms.map((term, i) => [term, (this.#counts[i] ?? 0) / posts]));
    const habits = { posts, shares };
    const found = [...shares]
      .filter(([term, share]) => isFit(term, Math.round(share * posts)))
      .map(([term, share]) => ({
        term,
        share,
        told: share * Math.abs(evidence(habits, term, usualShare(term))),
      }))
      .sort((a, b) => b.told - a.told || (a.term < b.term ? -1 : 1));
    return new Map(
      found.slice(0, MOST_TERMS).map(({ term, share }) => [term, Math.round(share * 1e4) / 1e4]),
    );
  }

  /** How like the others each post is: it does not count itself. */
  ownLikeness(telling: ReadonlyMap<string, number>): number[] {
    const posts = this.#posts.length;
    return this.#posts.map((numbers) => {
      const terms = Array.from(numbers, (number) => this.#terms[number] ?? '');
      const own = new Map<string, number>();
      for (const term of terms) {
        const share = telling.get(term);
        const elsewhere = share === undefined ? 0 : (share * posts - 1) / Math.max(1, posts - 1);
        // A share is rounded: less than half a post is none.
        if (elsewhere * posts > 0.5) own.set(term, elsewhere);
      }
      const others: Habits = { posts: posts - 1, shares: own };
      return likeness(others, terms);
    });
  }
}
