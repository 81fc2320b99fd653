import { useState } from 'preact/hooks';
import type { CaseFile } from '../../core/case/file.ts';
import { deletableBefore, deletableCases, retentionOf } from '../../core/record/retention.ts';
import { Ask } from '../components/ask.tsx';
import { Hold, span } from '../components/retention.tsx';
import { deleteOldCases } from '../delete.ts';
import { policy } from '../policy.ts';
import { ownHold } from '../state.ts';
import { counted } from '../words.ts';
import { CaseExport } from './case-export.tsx';

/** How long cases are kept, the hold, and what is old enough to be let go. */
export function CaseRetention({ all }: { all: readonly CaseFile[] }) {
  const [asked, setAsked] = useState(false);
  const { records } = policy.value;
  const now = Date.now();
  const kept = retentionOf(records, 'case');
  const old = deletableCases(all, deletableBefore(records, ownHold.value !== null, now, 'case'));
  const words = counted(old.length, 'case', 'cases');
  return (
    <section class="box stack" aria-labelledby="case-retention">
      <h2 id="case-retention">How long cases are kept</h2>
      <p>
        {kept
          ? `The policy keeps cases for ${span(kept.keepDays)} after their last step (${kept.name}${kept.source ? `, ${kept.source}` : ''}).`
          : 'The policy does not say how long cases are kept, so all of them are.'}
      </p>
      <Hold inPolicy={records.hold} />
      {old.length > 0 && (
        <div class="row">
          <span>{words} may be deleted.</span>
          <button type="button" class="button other" onClick={() => setAsked(true)}>
            Look at them
          </button>
          {asked && (
            <Ask
              title={`Delete ${words} for good?`}
              act={`Delete ${words}`}
              onAct={() => void deleteOldCases(now)}
              onClose={() => setAsked(false)}
            >
              <p>
                They are older than the policy keeps cases. Deleting cannot be undone, so you may want to
                export them first.
              </p>
              <CaseExport files={old} />
            </Ask>
          )}
        </div>
      )}
    </section>
  );
}
