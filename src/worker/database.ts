import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AutomatonData } from '../core/check/text/automaton-builder.ts';

/** What the extension keeps on this device. */
export interface Stores extends DBSchema {
  /** Compiled phrases of the policies that were in force lately, by what they were compiled from. */
  compiled: {
    key: string;
    value: { readonly key: string; readonly used: number; readonly data: AutomatonData };
  };
}

let opened: Promise<IDBPDatabase<Stores>> | null = null;

/** The database, opened when it is first asked for. Rejects when the browser has no room or no permission for it. */
export function database(): Promise<IDBPDatabase<Stores>> {
  opened ??= openDB<Stores>('plainspoken', 1, {
    upgrade: (db) => void db.createObjectStore('compiled', { keyPath: 'key' }),
  });
  return opened;
}
