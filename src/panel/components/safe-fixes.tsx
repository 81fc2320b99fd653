import type { DraftView } from '../../protocol.ts';
import { takeSafeFixes } from '../actions.ts';
import { safeEdits } from '../derive.ts';
import { pending } from '../state.ts';

/** All safe fixes in one step. */
export function SafeFixes({ draft }: { draft: DraftView }) {
  const count = safeEdits(draft).length;
  if (count < 2) return null;
  return (
    <button
      type="button"
      class="button main wide"
      aria-disabled={pending.value !== null}
      onClick={() => takeSafeFixes(draft)}
    >
      Apply all safe fixes ({count})
    </button>
  );
}
