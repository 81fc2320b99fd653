import type { Range } from '../finding.ts';

/** `insert` with the capitals of `match`: "Utilize" makes "use" into "Use", "UTILIZE" into "USE". */
export function inCaseOf(match: string, insert: string): string {
  if (/^\P{L}*\p{Lu}[\P{L}\p{Lu}]*\p{Lu}[\P{L}\p{Lu}]*$/u.test(match) && match.length > 3)
    return insert.toUpperCase();
  if (/^\p{Lu}/u.test(match)) return insert.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  return insert;
}

/** The range to delete so that no double space, leading space or space before a full stop is left. */
function deletion(text: string, { from, to }: Range): Range & { capitalise: boolean } {
  const blankBefore = from === 0 || /\s/.test(text.charAt(from - 1));
  const atStart = /(?:^|[.!?\n])\s*$/.test(text.slice(Math.max(0, from - 40), from));
  let end = to;
  if (atStart && text.charAt(end) === ',') end++;
  if (blankBefore) {
    if (text.charAt(end) === ' ') return { from, to: end + 1, capitalise: atStart };
    const trailing =
      from > 0 &&
      text.charAt(from - 1) === ' ' &&
      (end === text.length || /[.,;:!?\n]/.test(text.charAt(end)));
    if (trailing) {
      const comma = text.charAt(from - 2) === ',' && /^(?:$|[.!?\n])/.test(text.slice(end, end + 1));
      return { from: from - (comma ? 2 : 1), to: end, capitalise: false };
    }
  }
  return { from, to: end, capitalise: false };
}

/** Deletes `range` of `text` as a writer would. */
export function deleteFix(text: string, range: Range): { insert: string; range: Range } {
  const { from, to, capitalise } = deletion(text, range);
  const next = /^\p{Ll}/u.exec(text.slice(to, to + 2))?.[0];
  if (!capitalise || next === undefined) return { insert: '', range: { from, to } };
  return { insert: next.toUpperCase(), range: { from, to: to + next.length } };
}
