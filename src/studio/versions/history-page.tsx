import { useState } from 'preact/hooks';
import { replace, said } from '../state/document.ts';
import { inForce, type Kept, shelf } from '../state/published.ts';
import { go } from '../state/route.ts';
import { Changes } from './changes.tsx';

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Every policy that was published, what it changed, and a way to bring one back. */
export function HistoryPage() {
  const all = shelf.value?.policies ?? [];
  const current = inForce(Date.now());
  return (
    <section class="part" aria-label="History">
      <h2>History</h2>
      <p class="part-intro">
        Every version that this desk has. One that is brought back becomes your draft, and is published as a
        new version.
      </p>
      {all.map((one, i) => (
        <Version
          key={`${one.root}.${one.sequence}`}
          one={one}
          before={all[i + 1] ?? null}
          state={one === current ? 'in force' : current && all.indexOf(current) > i ? 'to come' : ''}
        />
      ))}
    </section>
  );
}

function Version({ one, before, state }: { one: Kept; before: Kept | null; state: string }) {
  const [open, setOpen] = useState(false);
  const bringBack = () => {
    replace(one.policy, `bringing back version ${one.sequence}`);
    said.value = `Version ${one.sequence} is your draft now. Undo takes that back.`;
    go('publish');
  };
  return (
    <details class="entry" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="entry-title">Version {one.sequence}</span>
        {state && <span class="badge good">{state}</span>}
        {one.isWithdrawn && <span class="badge">key withdrawn</span>}
        <span class="field-help">
          {one.author}, {TIME.format(one.issued)}
          {one.effectiveFrom > one.issued && `, in force from ${TIME.format(one.effectiveFrom)}`}
          {one.note && ` – ${one.note}`}
        </span>
      </summary>
      {open && (
        <div class="fields">
          {one.isWithdrawn && (
            <p class="notice">
              The key that signed this version was withdrawn later. Read what it changed before you bring it
              back.
            </p>
          )}
          {before ? (
            <Changes before={before.policy} after={one.policy} />
          ) : (
            <p class="entries-empty">The oldest version on this desk.</p>
          )}
          <p>
            <button type="button" class="button other" onClick={bringBack}>
              Bring this version back
            </button>
          </p>
        </div>
      )}
    </details>
  );
}
