import type { DraftView } from '../../protocol.ts';
import { unignore } from '../actions.ts';

/** What was left aside, and the way back. */
export function Ignored({ draft }: { draft: DraftView }) {
  const count = draft.ignored.length;
  if (count === 0) return null;
  return (
    <p class="ignored">
      {count} ignored in this draft
      <span aria-hidden="true"> · </span>
      <button type="button" class="button link" onClick={() => unignore(draft)}>
        Bring back
      </button>
    </p>
  );
}
