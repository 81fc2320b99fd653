import { saveFile } from '../../kit/save.ts';

interface Props {
  /** What the files are named after, such as "posts". */
  readonly of: string;
  csv(): string;
  json(): string;
}

/** Saves what is shown, for a records request. */
export function ExportRow({ of, csv, json }: Props) {
  const name = () => `${of}-${new Date().toISOString().slice(0, 10)}`;
  return (
    <div class="row">
      <span class="soft">Export these</span>
      <button type="button" class="button other" onClick={() => saveFile(`${name()}.csv`, csv(), 'text/csv')}>
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
