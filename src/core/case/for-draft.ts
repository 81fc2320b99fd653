import { once } from '../check/once.ts';
import { likeness, SAME_DRAFT, shingles } from '../check/text/likeness.ts';
import type { CaseFile } from './file.ts';
import { type Release, releaseOf } from './release.ts';
import { stateOf } from './state.ts';
import { sameText } from './text.ts';

/** What was decided longer ago says nothing of words that are only like those: posts of a kind return every season. */
const LATELY_MS = 7 * 24 * 3_600_000;

/** The same at every key: what a case is about does not change. */
const wordsOf = once(({ text }: CaseFile['body']) => shingles(text));

/** The case that a draft belongs to, and what it does for it. */
export interface Standing {
  readonly case: string;
  readonly release: Release;
}

/**
 * Finds the case of a draft: one that frees it, or else the newest that is about it and still open. `files`: newest first.
 * `draft.id`: of its box; a case that was sent from it stays its case while the author edits.
 */
export function standingOf(
  files: readonly CaseFile[],
  draft: Parameters<typeof releaseOf>[1] & { readonly id?: string | undefined },
  findings: Parameters<typeof releaseOf>[2],
  position: Parameters<typeof releaseOf>[3],
  now: number,
): Standing | null {
  let first: Standing | null = null;
  let words: Set<string> | null = null;
  for (const file of files) {
    const release = releaseOf(file, draft, findings, position, now);
    if (release.freed) return { case: file.id, release };
    if (first || release.why === 'elsewhere') continue;
    const { stage, answer } = stateOf(file.events, now);
    if (stage === 'withdrawn' || stage === 'posted') continue;
    words ??= shingles(draft.text);
    const isLately = answer === null || now - Math.max(answer.decided, answer.expires ?? 0) < LATELY_MS;
    const isThis =
      (draft.id !== undefined && file.draft === draft.id) ||
      sameText(file.body.text, draft.text) ||
      (isLately && likeness(words, wordsOf(file.body)) >= SAME_DRAFT) ||
      release.why === 'more' ||
      release.why === 'media' ||
      release.why === 'expired';
    if (isThis) first = { case: file.id, release };
  }
  return first;
}
