import { difference } from '../core/case/difference.ts';

/** How two texts differ, word by word. Signs and words tell what goes and what comes, not colours alone. */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <p class="difference" dir="auto">
      {difference(before, after).map(({ same, before: old, after: now }, i) => {
        // Pieces have no name but their place, and are drawn anew as a whole.
        const key = `${i} ${old} ${now}`;
        if (same) return <span key={key}>{old}</span>;
        return (
          <span key={key}>
            {old && (
              <del>
                <span class="vh"> taken out: </span>
                {old}
                <span class="vh"> . </span>
              </del>
            )}
            {now && (
              <ins>
                <span class="vh"> put in: </span>
                {now}
                <span class="vh"> . </span>
              </ins>
            )}
          </span>
        );
      })}
    </p>
  );
}
