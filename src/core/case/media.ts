import type { CaseBody } from './body.ts';

/** What hangs on a draft, as far as its page tells. */
export type MediaFacts = Readonly<NonNullable<CaseBody['media']>> | null | undefined;

/**
 * Whether what hangs on a draft is what the approver was shown: as many, each of the same kind and described or not, in the
 * same order. A page that tells nothing counts as one that shows nothing.
 */
export function sameMedia(one: MediaFacts, other: MediaFacts): boolean {
  return factsOf(one) === factsOf(other);
}

function factsOf(media: MediaFacts): string {
  return (media ?? []).map(({ kind, described }) => `${kind} ${described ?? 'unknown'}`).join();
}
