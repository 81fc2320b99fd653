import { gathered } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { tellChange } from '../../store/changes.ts';
import { database, type StoredParcel } from '../../store/database.ts';

/**
 * Keeps what is new about a case, with what is to be sent about it, both or neither. Events join those that are known.
 * Resolves to the case as it is kept.
 */
export async function keepCase(file: CaseFile, parcel: StoredParcel | null): Promise<CaseFile> {
  const db = await database();
  const transaction = db.transaction(['cases', 'outbox'], 'readwrite', { durability: 'strict' });
  const cases = transaction.objectStore('cases');
  const known = await cases.get(file.id);
  const merged = known ? { ...known, ...file, events: gathered([...known.events, ...file.events]) } : file;
  await cases.put(merged);
  if (parcel) await transaction.objectStore('outbox').put(parcel);
  await transaction.done;
  tellChange('cases');
  if (parcel) tellChange('outbox');
  return merged;
}

/** What waits to be sent about a case, oldest first. */
export async function waitingOf(id: string): Promise<StoredParcel[]> {
  const all = await (await database()).getAllFromIndex('outbox', 'written');
  return all.filter((parcel) => concerns(parcel, id));
}

/** The ids of cases about which something waits to be sent. */
export async function allWaiting(): Promise<readonly StoredParcel[]> {
  return (await database()).getAllFromIndex('outbox', 'written');
}

/** Takes out of the outbox what somebody has saved as a file. */
export async function dropWaiting(ids: readonly string[]): Promise<void> {
  const db = await database();
  for (const id of ids) await db.delete('outbox', id);
  tellChange('outbox');
}

function concerns({ id, re }: StoredParcel, file: string): boolean {
  return id === file || re === file || id.startsWith(`${file}-step-`);
}
