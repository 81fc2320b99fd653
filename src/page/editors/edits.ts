import type { Edit } from '../../protocol.ts';

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

/** Where an offset of the old text lies in the new one; inside a replaced stretch it goes to its end. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (offset >= edit.to) shift += edit.insert.length - (edit.to - edit.from);
    else if (offset > edit.from) shift += edit.from + edit.insert.length - offset;
  }
  return offset + shift;
}
