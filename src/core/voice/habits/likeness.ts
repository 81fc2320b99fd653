import { usualShare } from './usual.ts';

/** How often each term occurs in an account's posts. */
export interface Habits {
  readonly posts: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** So many posts of anybody stand against the account's own, so that what forty posts do not show is not ruled out. */
const DOUBT = 10;
/** More posts than this make an unseen term no more surprising, because rare terms are not kept. */
const SURE = 200;
const LEAST = -3;
const MOST = 4;

/** How much likelier a term is here than in posts of anybody, as a logarithm. */
export function evidence({ posts, shares }: Habits, term: string, usual: number): number {
  const own = Math.min(posts, SURE);
  const share = ((shares.get(term) ?? 0) * own + DOUBT * usual) / (own + DOUBT);
  return Math.min(MOST, Math.max(LEAST, Math.log(share / usual)));
}

/**
 * How much a term counts by its kind when the account is known to use it, and when it is not: tags, marks and amounts
 * are steady habits, and a word that was never used says little. The figures are those of a logistic regression over
 * posts of 65 accounts, rounded.
 */
const WEIGHTS: Readonly<Record<string, readonly [seen: number, unseen: number]>> = {
  'w:': [1, 0.3],
  't:': [2, 1],
  'm:': [1, 0.5],
  'e:': [0.5, 0.2],
  'l:': [0.2, 0.1],
  'p:': [0.2, 0.1],
  's:': [1.6, 0.9],
  'a:': [1.15, 0.6],
  'o:': [0.2, 0.2],
  'c:': [0.4, 0.4],
  'o=': [0.3, 0.2],
  'o~': [0.5, 0.3],
  'c-': [0.6, 0.25],
  'c~': [0.9, 0.6],
};

/** The weighted mean of the evidence of a post's terms. */
export function likeness(habits: Habits, terms: Iterable<string>, usual = usualShare): number {
  let sum = 0;
  let count = 0;
  for (const term of terms) {
    const [seen, unseen] = WEIGHTS[term.slice(0, 2)] ?? [1, 1];
    sum += (habits.shares.has(term) ? seen : unseen) * evidence(habits, term, usual(term));
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
