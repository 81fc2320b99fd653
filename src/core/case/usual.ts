import type { CaseFile } from './file.ts';

/** So many answers tell what is usual. */
const FEWEST = 3;
const LATEST = 20;

/** How long an approver usually takes, in milliseconds: the middle one of the last answers; null when it is not known. */
export function usualAnswer(files: readonly CaseFile[], approver: string): number | null {
  const taken = files
    .flatMap(({ sent, events }) =>
      events.flatMap((event) =>
        event.kind === 'answered' && event.answer.approver === approver
          ? [{ decided: event.answer.decided, took: event.answer.decided - sent }]
          : [],
      ),
    )
    .filter(({ took }) => took >= 0)
    .sort((a, b) => b.decided - a.decided)
    .slice(0, LATEST)
    .map(({ took }) => took)
    .sort((a, b) => a - b);
  return taken.length < FEWEST ? null : (taken[Math.floor(taken.length / 2)] ?? null);
}
