import type { Range } from '../../finding.ts';

/** Costs ten milliseconds to make, and few texts need it. */
let segmenter: Intl.Segmenter | null = null;

/** Widens ranges of `text` until they begin and end between graphemes. */
export function graphemeSnapper(text: string): (range: Range) => Range {
  let segments: Intl.Segments | null = null;
  const holder = (at: number) => {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    segments ??= segmenter.segment(text);
    return segments.containing(at);
  };
  const plainlyBetween = (at: number) =>
    at <= 0 || at >= text.length || (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at)));
  return ({ from, to }) => {
    const start = Math.max(0, Math.min(from, text.length));
    const end = Math.max(start, Math.min(to, text.length));
    const first = plainlyBetween(start) ? start : (holder(start)?.index ?? start);
    if (plainlyBetween(end)) return { from: first, to: end };
    const last = holder(end);
    if (!last || last.index === end) return { from: first, to: end };
    return { from: first, to: start === end ? first : last.index + last.segment.length };
  };
}

/** ASCII apart from controls: such characters never join a neighbour of the same sort. */
function isPlain(code: number): boolean {
  return code >= 0x20 && code < 0x7f;
}
