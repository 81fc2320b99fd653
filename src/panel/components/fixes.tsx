import type { Fix } from '../../core/finding.ts';
import { ArrowIcon, PlusIcon } from '../../kit/icons.tsx';
import type { DraftView } from '../../protocol.ts';
import { takeFix } from '../actions.ts';
import { excerpt } from '../derive.ts';
import { pending } from '../state.ts';

interface Props {
  draft: DraftView;
  fixes: readonly Fix[];
  describedBy: string;
}

function Change({ before, after }: { before: string; after: string }) {
  return (
    <p class="change">
      <span class="vh">{before ? 'Instead of ' : 'Add '}</span>
      {before && <del dir="auto">{excerpt(before, 180)}</del>}
      <span class="becomes">
        {before ? <ArrowIcon /> : <PlusIcon />}
        {before && <span class="vh"> write </span>}
        {after.trim() ? <ins dir="auto">{after.trim()}</ins> : <em>leave it out</em>}
      </span>
    </p>
  );
}

/** The first fix as before and after, and the others as alternatives to it. */
export function Fixes({ draft, fixes, describedBy }: Props) {
  const [first, ...others] = fixes;
  if (!first) return null;
  const busy = pending.value !== null;
  return (
    <div class="fix">
      <Change before={draft.text.slice(first.from, first.to)} after={first.insert} />
      <button
        type="button"
        class="button apply"
        aria-describedby={describedBy}
        aria-disabled={busy}
        onClick={() => takeFix(draft, first)}
      >
        Apply
      </button>
      {others.length > 0 && (
        <div class="others">
          <span>or</span>
          {others.map((fix) => (
            <button
              key={`${fix.from} ${fix.to} ${fix.insert}`}
              type="button"
              class="button other"
              aria-describedby={describedBy}
              aria-disabled={busy}
              onClick={() => takeFix(draft, fix)}
            >
              {excerpt(fix.insert, 80) || 'leave it out'}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
