import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AutomatonData } from '../core/check/text/automaton-builder.ts';
import type { PostRecord } from '../core/record/record.ts';

/** What the extension keeps on this device. */
export interface Stores extends DBSchema {
  /** Compiled phrases of the policies that were in force lately, by what they were compiled from. */
  compiled: {
    key: string;
    value: { readonly key: string; readonly used: number; readonly data: AutomatonData };
  };
  /** What was posted from this desk, in the order in which it went out. */
  records: { key: number; value: PostRecord; indexes: { time: number } };
}

let opened: Promise<IDBPDatabase<Stores>> | null = null;

/** The database, opened when it is first asked for. Rejects when the browser has no room or no permission for it. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('plainspoken', 2, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('compiled', { keyPath: 'key' });
      if (from < 2) db.createObjectStore('records', { autoIncrement: true }).createIndex('time', 'time');
    },
    // A newer version of the extension may not wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  return opened;
}
