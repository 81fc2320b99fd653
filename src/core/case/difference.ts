/** A stretch of two texts. `same`: in both; otherwise what the first has in place of what the second has. */
export interface Piece {
  readonly same: boolean;
  readonly before: string;
  readonly after: string;
}

/** A change of the first text: UTF-16 offsets, `from` inclusive, `to` exclusive. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** More words than this are not compared one by one, in cells of the table of both. */
const MOST_CELLS = 4_000_000;
const PIECE = /\s+|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu;

/** How two texts differ, word by word. Joined, all `before` are the first text, and all `after` the second. */
export function difference(before: string, after: string): Piece[] {
  const old = before.match(PIECE) ?? [];
  const now = after.match(PIECE) ?? [];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail++;

  const pieces: Piece[] = [];
  const same = (words: readonly string[]) => {
    for (const word of words) pieces.push({ same: true, before: word, after: word });
  };
  same(old.slice(0, head));
  pieces.push(...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)));
  same(old.slice(old.length - tail));
  return joined(pieces);
}

/** The changes that make the first text the second one, in order. */
export function changes(before: string, after: string): Change[] {
  const found: Change[] = [];
  let at = 0;
  for (const { same, before: old, after: now } of difference(before, after)) {
    if (!same) found.push({ from: at, to: at + old.length, insert: now });
    at += old.length;
  }
  return found;
}

/** By the longest words that both have in common, in order. */
function middle(old: readonly string[], now: readonly string[]): Piece[] {
  const width = now.length + 1;
  if ((old.length + 1) * width > MOST_CELLS) {
    return [{ same: false, before: old.join(''), after: now.join('') }];
  }
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const [one = '', other = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && one === other) {
      pieces.push({ same: true, before: one, after: other });
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ same: false, before: one, after: '' });
      i++;
    } else {
      pieces.push({ same: false, before: '', after: other });
      j++;
    }
  }
  return pieces;
}

/** Neighbours of one sort made one; a blank between two changes belongs to them, or nobody could read it. */
function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  pieces.forEach((piece, i) => {
    const isGap = piece.same && piece.before.trim() === '' && !piece.before.includes('\n');
    const between = isGap && found.at(-1)?.same === false && pieces[i + 1]?.same === false;
    const same = piece.same && !between;
    const last = found.at(-1);
    if (last && last.same === same) {
      found[found.length - 1] = {
        same,
        before: last.before + piece.before,
        after: last.after + piece.after,
      };
    } else found.push({ same, before: piece.before, after: piece.after });
  });
  return found;
}
