import type { Range } from '../core/finding.ts';

/** A text with some of its words marked. Ranges that overlap are marked as one. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const parts: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { from, to } of joined(ranges)) {
    parts.push(
      { text: text.slice(at, from), isMarked: false },
      { text: text.slice(from, to), isMarked: true },
    );
    at = to;
  }
  parts.push({ text: text.slice(at), isMarked: false });
  return (
    <span class="marked">
      {parts.map(({ text: words, isMarked }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name
        isMarked ? <mark key={i}>{words}</mark> : words,
      )}
    </span>
  );
}

function joined(ranges: readonly Range[]): Range[] {
  const sorted = ranges.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const all: Range[] = [];
  for (const range of sorted) {
    const last = all.at(-1);
    if (last && range.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else all.push(range);
  }
  return all;
}
