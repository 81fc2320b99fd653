import { termsOf } from './habits/terms.ts';
import { usualShare } from './habits/usual.ts';
import { hear } from './hear.ts';

/** Finds the own past post that is nearest to a text: its place in the list, or null when none shares a word. */
export type Nearest = (text: string) => number | null;

/** A term of so many posts tells them apart no more, and is the costly one; in few posts all terms count. */
const COMMON = 200;

/** Reads past posts once. Nearness is the cosine of their terms, the rarer the weightier (tf-idf). */
export function makeNearest(posts: readonly string[]): Nearest {
  const lengths: number[] = [];
  const places = new Map<string, number[]>();
  for (const [i, post] of posts.entries()) {
    const terms = contentOf(post);
    lengths.push(lengthOf(terms));
    for (const term of terms) {
      const own = places.get(term) ?? [];
      places.set(term, own);
      own.push(i);
    }
  }
  return (text) => {
    const shared = new Map<number, number>();
    for (const term of contentOf(text)) {
      const own = places.get(term) ?? [];
      if (own.length > Math.max(COMMON, posts.length / 20)) continue;
      for (const i of own) shared.set(i, (shared.get(i) ?? 0) + weightOf(term) ** 2);
    }
    let best: number | null = null;
    let most = 0;
    for (const [i, weight] of shared) {
      const near = weight / (lengths[i] || 1);
      if (near > most || (near === most && best !== null && i < best)) {
        most = near;
        best = i;
      }
    }
    return best;
  };
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
