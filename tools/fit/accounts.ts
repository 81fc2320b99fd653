import { writeFileSync } from 'node:fs';
import { likeness } from '../../src/core/voice/habits/likeness.ts';
import { termsOf } from '../../src/core/voice/habits/terms.ts';
import { rareShare } from '../../src/core/voice/habits/usual.ts';
import { hear } from '../../src/core/voice/hear.ts';
import { auc } from './figures.ts';
import { pack } from './pack.ts';

/** Terms rarer than the commonest so many are treated as rare. */
const KEPT = 600;
/** Of each account, so that a busy one does not speak for all. */
const POSTS_OF_EACH = 80;

/** How often terms occur in posts of public bodies: the mean over groups of accounts, such as police and elected offices. */
export function usualShares(groups: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const accounts of groups) {
    const posts = accounts.flatMap((own) => own.slice(0, POSTS_OF_EACH));
    for (const post of posts) {
      for (const term of termsOf(hear(post)))
        shares.set(term, (shares.get(term) ?? 0) + 1 / posts.length / groups.length);
    }
  }
  return new Map([...shares].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, KEPT));
}

/** Writes the shares as a module of the core. */
export function writeUsualTerms(shares: ReadonlyMap<string, number>, path: string): void {
  const thousandths = new Map(
    [...shares].map(([term, share]) => [term, Math.max(1, Math.round(share * 1000))]),
  );
  const module = [
    '/** Of 1000 posts of public bodies, how many show a term. Counted by tools/tasks/fit.ts; not written by hand. */',
    `export const USUAL_TERMS = \`${pack(thousandths)}\`;`,
    '',
  ];
  writeFileSync(path, module.join('\n'));
}

const LEARNED_FROM = 40;
const OWN_ASKED = 100;
const OTHERS_ASKED = 200;

/**
 * How well a profile from forty posts tells an account's other posts from those of its peers: the mean over accounts of
 * `auc`. `usual` must come from other accounts.
 */
export function sameAccountAuc(
  accounts: readonly (readonly string[])[],
  usual: ReadonlyMap<string, number>,
): number {
  const share = (term: string) => usual.get(term) ?? rareShare(term);
  const read = accounts.map((posts) => mixed(posts).map((post) => termsOf(hear(post))));
  const found = read.flatMap((own, i) => {
    if (own.length < LEARNED_FROM + 20) return [];
    const shares = new Map<string, number>();
    for (const terms of own.slice(0, LEARNED_FROM)) {
      for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + 1 / LEARNED_FROM);
    }
    const judge = (terms: Iterable<string>) => likeness({ posts: LEARNED_FROM, shares }, terms, share);
    const of = Math.ceil(OTHERS_ASKED / (read.length - 1));
    const others = read.flatMap((posts, j) => (j === i ? [] : posts.slice(0, of)));
    return [auc(own.slice(LEARNED_FROM, LEARNED_FROM + OWN_ASKED).map(judge), others.map(judge))];
  });
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}

/** In an order that has nothing to do with time, and is the same on every run. */
function mixed(posts: readonly string[]): string[] {
  const key = (post: string) =>
    [...post].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99_991, 7);
  return posts
    .map((post) => ({ post, key: key(post) }))
    .sort((a, b) => a.key - b.key)
    .map(({ post }) => post);
}
