import { useState } from 'preact/hooks';
import type { Entry } from '../../core/record/entry.ts';
import { deletable, deletableBefore, retentionOf } from '../../core/record/retention.ts';
import { deleteOld } from '../delete.ts';
import { policy } from '../policy.ts';
import { keepHold, ownHold } from '../state.ts';
import { counted, day, moment, number, whereLine } from '../words.ts';
import { Ask } from './ask.tsx';
import { ExportButtons } from './export-buttons.tsx';

const SHOWN = 10;

/** How long records are kept, the hold, and what is old enough to be let go. */
export function Retention({ all }: { all: readonly Entry[] }) {
  const { records, organisation } = policy.value;
  const now = Date.now();
  const kept = retentionOf(records);
  const old = deletable(all, deletableBefore(records, ownHold.value !== null, now));
  return (
    <section class="box stack" aria-labelledby="retention">
      <h2 id="retention">How long records are kept</h2>
      <p>
        {kept
          ? `The policy keeps posts for ${span(kept.keepDays)} (${kept.name}${kept.source ? `, ${kept.source}` : ''}).`
          : 'The policy does not say how long posts are kept, so all of them are.'}
      </p>
      <Hold inPolicy={records.hold} />
      {old.length > 0 ? (
        <Old old={old} now={now} />
      ) : (
        kept && !records.hold && !ownHold.value && <p class="soft">No record is older than that.</p>
      )}
      <p class="soft">
        Dates are on the clock of {organisation.name} ({organisation.timeZone}).
      </p>
    </section>
  );
}

export function span(days: number): string {
  const years = days / 365;
  return Number.isInteger(years) ? counted(years, 'year', 'years') : counted(days, 'day', 'days');
}

/** Under a hold nothing is deleted, for as long as a request or a lawsuit is open. */
export function Hold({ inPolicy }: { inPolicy: boolean }) {
  const [reason, setReason] = useState('');
  const hold = ownHold.value;
  if (inPolicy)
    return (
      <p>
        <strong>There is a hold.</strong> The policy says that nothing is deleted now.
      </p>
    );
  if (hold)
    return (
      <p>
        <strong>There is a hold on this desk</strong>
        {hold.since > 0 && ` since ${day(hold.since, policy.value.organisation.timeZone)}`}
        {hold.reason && `: ${hold.reason}`}. Nothing is deleted.{' '}
        <button type="button" class="button link" onClick={() => void keepHold(null)}>
          Lift the hold
        </button>
      </p>
    );
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void keepHold({ since: Date.now(), reason: reason.trim() });
      }}
    >
      <label class="field">
        <span>A request or a lawsuit is open? Say which one, and nothing is deleted.</span>
        <input
          type="text"
          required
          maxLength={300}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button other">
        Hold everything
      </button>
    </form>
  );
}

function Old({ old, now }: { old: readonly Entry[]; now: number }) {
  const [asked, setAsked] = useState(false);
  const posts = counted(old.length, 'record', 'records');
  const zone = policy.value.organisation.timeZone;
  return (
    <div class="row">
      <span>{posts} may be deleted.</span>
      <button type="button" class="button other" onClick={() => setAsked(true)}>
        Look at them
      </button>
      {asked && (
        <Ask
          title={`Delete ${posts} for good?`}
          act={`Delete ${posts}`}
          onAct={() => void deleteOld(now)}
          onClose={() => setAsked(false)}
        >
          <p>
            They are older than the policy keeps posts. Deleting cannot be undone, so you may want to export
            them first.
          </p>
          <ExportButtons entries={old} />
          <ol class="old">
            {old.slice(0, SHOWN).map((entry) => (
              <li key={entry.id}>
                <span class="soft">
                  {moment(entry.time, zone)} · {whereLine(entry)}
                </span>
                <br />
                {entry.text.slice(0, 140)}
              </li>
            ))}
          </ol>
          {old.length > SHOWN && (
            <p class="soft">and {number(old.length - SHOWN)} more. The export has all of them.</p>
          )}
        </Ask>
      )}
    </div>
  );
}
