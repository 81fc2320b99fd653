import { type Entry, entryOfBrought, entryOfRecord, mergeEntries } from '../core/record/entry.ts';
import { database } from './database.ts';

/** So many at a time, so that the page stays responsive while it loads. */
const PIECE = 2000;

/** All records of this desk and all posts that were brought in, newest first, each post once. */
export async function loadEntries(): Promise<Entry[]> {
  const [records, brought] = await Promise.all([loadRecords(), loadBrought()]);
  return mergeEntries(records, brought);
}

async function loadRecords(): Promise<Entry[]> {
  const db = await database();
  const entries: Entry[] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const { store } = db.transaction('records');
    const [keys, values] = await Promise.all([store.getAllKeys(range, PIECE), store.getAll(range, PIECE)]);
    keys.forEach((key, i) => {
      const record = values[i];
      if (record) entries.push(entryOfRecord(key, record));
    });
    const last = keys.at(-1);
    if (last === undefined || keys.length < PIECE) return entries;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function loadBrought(): Promise<Entry[]> {
  const db = await database();
  const entries: Entry[] = [];
  for (let range: IDBKeyRange | null = null; ; ) {
    const values = await db.getAll('past', range, PIECE);
    for (const value of values) entries.push(entryOfBrought(value));
    const last = values.at(-1);
    if (last === undefined || values.length < PIECE) return entries;
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
