import { casesAsCsv, casesAsJson } from '../../core/case/export.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { saveFile } from '../../kit/save.ts';
import { policy } from '../policy.ts';

/** Saves cases with their steps, for a records request. */
export function CaseExport({ files }: { files: readonly CaseFile[] }) {
  const name = () => `cases-${new Date().toISOString().slice(0, 10)}`;
  const json = () => casesAsJson(files, policy.value.organisation.name, Date.now());
  return (
    <div class="row">
      <span class="soft">Export these</span>
      <button
        type="button"
        class="button other"
        onClick={() => saveFile(`${name()}.csv`, casesAsCsv(files), 'text/csv')}
      >
        CSV
      </button>
      <button
        type="button"
        class="button other"
        onClick={() => saveFile(`${name()}.json`, json(), 'application/json')}
      >
        JSON
      </button>
    </div>
  );
}
