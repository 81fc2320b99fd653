import { termsOf } from './habits/terms.ts';
import { usualShare } from './habits/usual.ts';
import { hear } from './hear.ts';

/** A term of so many posts tells them apart no more, and is the costly one; in few posts all terms count. */
const COMMON = 200;

/**
 * Finds the own past post that is nearest to a text. Takes in posts one by one, so that many can be read in steps.
 * Nearness is the cosine of their terms, the rarer the weightier (tf-idf).
 */
export class NearestPosts {
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, number[]>();

  add(post: string): void {
    const at = this.#lengths.length;
    const terms = contentOf(post);
    this.#lengths.push(lengthOf(terms));
    for (const term of terms) {
      const own = this.#places.get(term);
      if (own) own.push(at);
      else this.#places.set(term, [at]);
    }
  }

  /** The place of the nearest post in the order in which they came; null when none shares a word. */
  find(text: string): number | null {
    const common = Math.max(COMMON, this.#lengths.length / 20);
    const shared = new Map<number, number>();
    for (const term of contentOf(text)) {
      const own = this.#places.get(term) ?? [];
      if (own.length > common) continue;
      for (const at of own) shared.set(at, (shared.get(at) ?? 0) + weightOf(term) ** 2);
    }
    let best: number | null = null;
    let most = 0;
    for (const [at, weight] of shared) {
      const near = weight / (this.#lengths[at] || 1);
      if (near > most || (near === most && best !== null && at < best)) {
        most = near;
        best = at;
      }
    }
    return best;
  }
}

function contentOf(text: string): string[] {
  return [...termsOf(hear(text))].filter((term) => /^[wtme]:/.test(term));
}

function lengthOf(terms: readonly string[]): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weightOf(term) ** 2, 0));
}

function weightOf(term: string): number {
  return -Math.log(usualShare(term));
}
