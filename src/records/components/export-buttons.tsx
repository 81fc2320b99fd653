import type { Entry } from '../../core/record/entry.ts';
import { entriesAsCsv, entriesAsJson } from '../../core/record/export.ts';
import { saveFile } from '../../kit/save.ts';
import { policy } from '../policy.ts';

/** Saves the posts that are shown, for a records request. */
export function ExportButtons({ entries }: { entries: readonly Entry[] }) {
  const name = () => `posts-${new Date().toISOString().slice(0, 10)}`;
  return (
    <div class="row">
      <span class="soft">Export these</span>
      <button
        type="button"
        class="button other"
        onClick={() => saveFile(`${name()}.csv`, entriesAsCsv(entries), 'text/csv')}
      >
        CSV
      </button>
      <button
        type="button"
        class="button other"
        onClick={() =>
          saveFile(
            `${name()}.json`,
            entriesAsJson(entries, policy.value.organisation.name, Date.now()),
            'application/json',
          )
        }
      >
        JSON
      </button>
    </div>
  );
}
