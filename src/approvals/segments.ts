import type { CaseFinding } from '../core/case/body.ts';
import { LEVELS, type Level } from '../core/finding.ts';

/** A stretch of a post, as it is drawn. */
export interface Segment {
  readonly text: string;
  /** The strictest level of what was found in it; null where nothing was. */
  readonly level: Level | null;
  /** The network shows it only to whoever asks for more. */
  readonly isFolded: boolean;
}

/** Cuts a post where a finding begins or ends and where the network folds it. Joined they are the text. */
export function segmentsOf(
  text: string,
  findings: readonly Pick<CaseFinding, 'from' | 'to' | 'level'>[],
  fold: number | null,
): Segment[] {
  const inside = findings.filter(({ from, to }) => from < to && to <= text.length);
  const cuts = [
    0,
    text.length,
    ...(fold === null ? [] : [fold]),
    ...inside.flatMap(({ from, to }) => [from, to]),
  ];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => {
    const from = sorted[i] ?? 0;
    const levels = inside.filter((one) => one.from <= from && to <= one.to).map(({ level }) => level);
    return {
      text: text.slice(from, to),
      level: LEVELS.findLast((level) => levels.includes(level)) ?? null,
      isFolded: fold !== null && from >= fold,
    };
  });
}
