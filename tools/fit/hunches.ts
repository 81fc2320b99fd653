import { starterPolicy } from '../../src/core/policy/starter.ts';
import type { TestPost } from '../../test/recall/posts.ts';
import { examplesOf, sentencesOf } from './sentences.ts';
import { fitSoftmax, type Softmax } from './softmax.ts';

/** The clauses that a sentence may sound like breaking. */
const HEARD = new Set(starterPolicy.clauses.filter(({ heard }) => heard).map(({ id }) => id));

/** Fits which clause a sentence sounds like breaking, to posts and to the policy's own examples. */
export function fitHunches(posts: readonly TestPost[]): Softmax {
  return fitSoftmax(
    sentencesOf([...posts, ...examplesOf(HEARD)], HEARD).map(({ signs, breaks, isNear, clause }) => ({
      signs,
      isNear,
      clause: breaks ? clause : null,
    })),
  );
}
