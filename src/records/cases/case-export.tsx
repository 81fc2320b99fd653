import { casesAsCsv, casesAsJson } from '../../core/case/export.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { ExportRow } from '../components/export-row.tsx';
import { policy } from '../policy.ts';

/** Saves cases with their steps. */
export function CaseExport({ files }: { files: readonly CaseFile[] }) {
  const json = () => casesAsJson(files, policy.value.organisation.name, Date.now());
  return <ExportRow of="cases" csv={() => casesAsCsv(files)} json={json} />;
}
