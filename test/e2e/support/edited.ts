import type { Edit } from '../../../src/protocol.ts';

/** The text after some edits, and where a caret of before stands then: at the same words, or behind those that replaced them. */
export function edited(text: string, caret: number, edits: readonly Edit[]): { text: string; caret: number } {
  let after = text;
  let stands = caret;
  for (const { from, to, insert } of [...edits].sort((a, b) => b.from - a.from)) {
    after = after.slice(0, from) + insert + after.slice(to);
    if (caret >= to) stands += insert.length - (to - from);
    else if (caret > from) stands += from + insert.length - caret;
  }
  return { text: after, caret: stands };
}
