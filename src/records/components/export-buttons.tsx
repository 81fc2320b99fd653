import type { Entry } from '../../core/record/entry.ts';
import { entriesAsCsv, entriesAsJson } from '../../core/record/export.ts';
import { policy } from '../policy.ts';
import { ExportRow } from './export-row.tsx';

/** Saves posts. */
export function ExportButtons({ entries }: { entries: readonly Entry[] }) {
  const json = () => entriesAsJson(entries, policy.value.organisation.name, Date.now());
  return <ExportRow of="posts" csv={() => entriesAsCsv(entries)} json={json} />;
}
