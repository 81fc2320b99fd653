import type { Finding, Range } from '../core/finding.ts';

/**
 * The findings of `before` as they lie in `after`, until the worker has checked it: those in front of the
 * change stay, those behind it move along, those it touches go.
 */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) return [...findings];
  const { from, to } = changedStretch(before, after);
  const shift = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.about === 'draft' || finding.to < from) return [finding];
    if (finding.from >= to && finding.from > from) return [moved(finding, shift)];
    return [];
  });
}

/** The stretch of `before` that is not the same in `after`. */
export function changedStretch(before: string, after: string): Range {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let behind = 0;
  while (behind < shorter - from && before[before.length - 1 - behind] === after[after.length - 1 - behind])
    behind++;
  return { from, to: before.length - behind };
}

function moved(finding: Finding, shift: number): Finding {
  return {
    ...finding,
    from: finding.from + shift,
    to: finding.to + shift,
    fixes: finding.fixes.map((fix) => ({ ...fix, from: fix.from + shift, to: fix.to + shift })),
  };
}
