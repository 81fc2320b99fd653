import type { Finding } from '../finding.ts';

/** What the author is doing while findings come in. */
export interface Writing {
  readonly text: string;
  /** Null while the compose box is not focused. */
  readonly caret: number | null;
  /** A key was pressed within the last second or so. */
  readonly typing: boolean;
}

/** Findings to show now, and how many wait for their words to be finished. */
export interface Settled {
  readonly shown: readonly Finding[];
  readonly waiting: number;
}

/**
 * Holds back findings that rest on words the author is still writing. A finding on words waits while the
 * caret is at the end of its last word; one on a sentence, while the caret is in it and it has no end; one
 * on the whole draft, while the author types. An empty stretch rests on nothing that could change and never
 * waits, such as the words that are over the network's length.
 */
export function settle(findings: readonly Finding[], writing: Writing): Settled {
  if (!writing.typing || writing.caret === null) return { shown: findings, waiting: 0 };
  const { text, caret } = writing;
  const shown = findings.filter((finding) => !waits(finding, text, caret));
  return { shown, waiting: findings.length - shown.length };
}

function waits({ from, to, about, stretch }: Finding, text: string, caret: number): boolean {
  if (about === 'draft') return true;
  if (stretch.from === stretch.to) return false;
  if (stretch.from === from && stretch.to === to) return caret === to && isUnfinishedWord(text, caret);
  if (stretch.from === 0 && stretch.to >= text.length) return true;
  return caret >= stretch.from && caret <= stretch.to && !isFinishedSentence(text, stretch.to);
}

/** The caret stands right behind a letter, with no letter following. */
function isUnfinishedWord(text: string, caret: number): boolean {
  const before = /[\p{L}\p{M}\p{N}'\u2019_*-]$/u.test(text.slice(Math.max(0, caret - 2), caret));
  return before && !/^[\p{L}\p{N}]/u.test(text.slice(caret, caret + 2));
}

/** The sentence has its full stop and something after it, or its line is closed. */
function isFinishedSentence(text: string, end: number): boolean {
  const after = text.charAt(end);
  return (
    after === '\n' ||
    (/\s/.test(after) && /[.!?\u2026]["'\u2019\u201d)\]]*$/.test(text.slice(Math.max(0, end - 8), end)))
  );
}
