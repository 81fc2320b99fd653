import type { Entry } from '../../core/record/entry.ts';
import { entriesAsCsv, entriesAsJson } from '../../core/record/export.ts';
import { policy } from '../policy.ts';
import { saveFile } from '../save.ts';

/** Saves the posts that are shown, for a records request. */
export function ExportButtons({ entries }: { entries: readonly Entry[] }) {
  const name = () => `posts-${new Date().toISOString().slice(0, 10)}`;
  return (
    <div class="row">
      <span class="soft">Export these</span>
      <button
        type="button"
        class="button other"
        onClick={() => saveFile(`${name()}.csv`, 'text/csv', entriesAsCsv(entries))}
      >
        CSV
      </button>
      <button
        type="button"
        class="button other"
        onClick={() =>
          saveFile(
            `${name()}.json`,
            'application/json',
            entriesAsJson(entries, policy.value.organisation.name, Date.now()),
          )
        }
      >
        JSON
      </button>
    </div>
  );
}
