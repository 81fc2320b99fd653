import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { TestPost } from '../../test/recall/posts.ts';
import { fitLogistic, type Logistic } from './logistic.ts';
import { examplesOf, sentencesOf } from './sentences.ts';

/** The clauses that ask how a sentence reads. */
const EVERYDAY = new Set(starterPolicy.clauses.filter(({ everyday }) => everyday).map(({ id }) => id));

/** Signs that weigh less are not worth their bytes. */
const LIGHTEST = 0.05;

/** Fits how sentences read that break a rule, to posts and to the policy's own examples. */
export function fitReading(posts: readonly TestPost[]): Logistic {
  const { bias, weights } = fitLogistic(sentencesOf([...posts, ...examplesOf(EVERYDAY)], EVERYDAY));
  return { bias, weights: new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LIGHTEST)) };
}

/** How well it tells sentences of other posts apart: the chance that one that breaks a rule scores higher. */
export function readingAuc(posts: readonly TestPost[], { bias, weights }: Logistic): number {
  const scored = sentencesOf(posts, EVERYDAY).map(({ signs, breaks }) => {
    let sum = bias;
    for (const sign of signs) sum += weights.get(sign) ?? 0;
    return { sum, breaks };
  });
  const ranked = scored.sort((a, b) => a.sum - b.sum);
  let ordinary = 0;
  let right = 0;
  for (const { breaks } of ranked) {
    if (breaks) right += ordinary;
    else ordinary++;
  }
  return right / (ordinary * (ranked.length - ordinary));
}
