import { likeness, shingles } from '../check/text/likeness.ts';
import type { Network } from '../draft.ts';
import { occasionOf } from './occasion.ts';
import type { Profile } from './profile-schema.ts';
import { makeScorer } from './score.ts';

/** A past post that could show how an account sounds. */
export interface Exemplar {
  readonly text: string;
  readonly network?: Network | undefined;
}

/** Shorter posts show little. */
const SHORTEST = 40;
/** Posts that share more than this part of their words are one example. */
const ALIKE = 0.2;

/**
 * The posts that show a voice best: of each occasion and network one first, then the most typical of all, none like another.
 * `longest`: in UTF-16 units. At most `most`, the most typical first. The order of the posts makes no difference but where
 * they are equally typical.
 */
export function exemplarsOf(
  posts: readonly Exemplar[],
  profile: Profile,
  { most, longest }: { readonly most: number; readonly longest: number },
): Exemplar[] {
  const score = makeScorer(profile);
  const ranked = posts
    .map(({ text, network }) => ({ text: text.trim(), network }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= longest)
    .map((post) => ({ post, score: score(post.text, post.network).score }))
    .sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  const isFirst = ({ text, network }: Exemplar) => {
    const key = `${occasionOf(text)} ${network ?? ''}`;
    return !seen.has(key) && seen.add(key);
  };
  const firsts = ranked.filter(({ post }) => isFirst(post));
  const chosen: { readonly post: Exemplar; readonly score: number; readonly words: Set<string> }[] = [];
  for (const one of [...firsts, ...ranked]) {
    if (chosen.length >= most) break;
    const words = shingles(one.post.text);
    if (chosen.every((other) => likeness(other.words, words) <= ALIKE)) chosen.push({ ...one, words });
  }
  return chosen
    .sort((a, b) => b.score - a.score)
    .map(({ post: { text, network } }) => (network ? { text, network } : { text }));
}
