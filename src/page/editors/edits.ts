import type { Edit } from '../../protocol.ts';
import { changedStretch } from '../shift.ts';

/** The text after the edits. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  let result = '';
  let at = 0;
  for (const edit of ordered) {
    result += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** True when every edit finds the words it expects and no two overlap. */
export function fits(text: string, edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  let at = 0;
  for (const edit of ordered) {
    if (edit.from < at || edit.to < edit.from || text.slice(edit.from, edit.to) !== edit.quote) return false;
    at = edit.to;
  }
  return true;
}

/** The edits as one, from the start of the first to the end of the last. `edits` must not be empty. */
export function merged(text: string, edits: readonly Edit[]): Edit {
  const from = Math.min(...edits.map((edit) => edit.from));
  const to = Math.max(...edits.map((edit) => edit.to));
  const quote = text.slice(from, to);
  const shifted = edits.map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }));
  return { from, to, quote, insert: applyEdits(quote, shifted) };
}

/**
 * The edits as few steps, last first: neighbours become one where what lies between them `canBeRewritten`.
 * Offsets of a step still hold after the steps before it.
 */
export function stepsOf(
  text: string,
  edits: readonly Edit[],
  canBeRewritten: (between: Pick<Edit, 'from' | 'to'>) => boolean,
): Edit[] {
  const steps: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => b.from - a.from)) {
    const next = steps.at(-1);
    if (next && canBeRewritten({ from: edit.to, to: next.from }))
      steps[steps.length - 1] = merged(text, [edit, next]);
    else steps.push(edit);
  }
  return steps;
}

/** Where an offset of the old text lies in the new one; inside a replaced stretch it goes to its end. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (offset >= edit.to) shift += edit.insert.length - (edit.to - edit.from);
    else if (offset > edit.from) shift += edit.from + edit.insert.length - offset;
  }
  return offset + shift;
}

/** The shortest single edit that makes one text of another. */
export function difference(from: string, to: string): Edit {
  const stretch = changedStretch(from, to);
  const insert = to.slice(stretch.from, stretch.to + to.length - from.length);
  return { ...stretch, quote: from.slice(stretch.from, stretch.to), insert };
}
