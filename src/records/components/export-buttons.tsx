import type { Entry } from '../../core/record/entry.ts';
import { entriesAsCsv, entriesAsJson } from '../../core/record/export.ts';
import { keepingOf } from '../../core/record/retention.ts';
import { policy } from '../policy.ts';
import { ownHold } from '../state.ts';
import { ExportRow } from './export-row.tsx';

/** Saves posts. */
export function ExportButtons({ entries }: { entries: readonly Entry[] }) {
  const keeping = (entry: Entry) => keepingOf(entry, policy.value.records, ownHold.value !== null);
  const json = () => entriesAsJson(entries, keeping, policy.value.organisation.name, Date.now());
  return <ExportRow of="posts" csv={() => entriesAsCsv(entries, keeping)} json={json} />;
}
