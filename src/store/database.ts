import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaseFile } from '../core/case/file.ts';
import type { AutomatonData } from '../core/check/text/automaton-builder.ts';
import type { Brought } from '../core/past/post.ts';
import type { PostRecord } from '../core/record/record.ts';
import type { Keys, Purpose } from '../core/signing/keys.ts';
import type { Published } from '../core/signing/policy-envelope.ts';
import { Opened } from './opened.ts';

/** A key pair that was made on this device; its private half never leaves the browser unless it was made for that. */
export interface StoredKey extends Keys {
  readonly purpose: Purpose;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly made: number;
}

/** A policy that this desk has verified when it came, with the envelope for whoever wants to verify it again. */
export interface StoredPolicy {
  /** The version of the root that it was signed under, which counts before the sequence. */
  readonly root: number;
  readonly sequence: number;
  readonly envelope: string;
  /** What was in it. */
  readonly published: Omit<Published, 'policy'> & { readonly policy: unknown };
  /** When it came, in milliseconds since 1970-01-01 UTC. */
  readonly received: number;
}

/** Something that is to be sent to the desk, and is kept here until the desk has it. */
export interface StoredParcel {
  readonly id: string;
  readonly topic: 'root' | 'policy' | 'fresh' | 'case' | 'step' | 'decision' | 'presence';
  /** As it was signed. */
  readonly body: string;
  /** The author's return address, of what concerns a case. */
  readonly for?: string;
  /** The case that a decision answers. */
  readonly re?: string;
  /** When it was written, in milliseconds since 1970-01-01 UTC. */
  readonly written: number;
}

/** What the extension keeps on this device. Only contexts of the extension open it; the page's script cannot. */
export interface Stores extends DBSchema {
  /** Compiled phrases of the policies that were in force lately, by what they were compiled from. */
  compiled: {
    key: string;
    value: { readonly key: string; readonly used: number; readonly data: AutomatonData };
  };
  /** What was posted from this desk, in the order in which it went out. */
  records: { key: number; value: PostRecord; indexes: { time: number } };
  /** Single things, each parsed by whoever reads it: membership in a team, freshness of its policy, cursors, choices. */
  settings: { key: string; value: unknown };
  keys: { key: string; value: StoredKey; indexes: { purpose: StoredKey['purpose'] } };
  /** Policies of the team, in their order: those before, the one in force, those to come. */
  policies: { key: [root: number, sequence: number]; value: StoredPolicy };
  /** Policies that a supervisor is writing, by id. Parsed by the studio. */
  sketches: {
    key: string;
    value: {
      readonly id: string;
      readonly changed: number;
      /** The published policy that it is a change of. */
      readonly base?: { readonly root: number; readonly sequence: number };
      /** In short; see `core/policy/standard.ts`. What somebody has typed may not fit yet. */
      readonly policy?: unknown;
      /** What was answered so far when a new organisation is set up. */
      readonly answers?: unknown;
    };
  };
  /** Cases, as the author's and the approver's desk know them, by id. Parsed by whoever reads them. */
  cases: { key: string; value: CaseFile };
  /** What waits to be sent to the desk, by message id, in the order in which it was written. */
  outbox: {
    key: string;
    value: StoredParcel;
    indexes: { written: number };
  };
  /** Posts of earlier that somebody brought in, from files and the networks' downloads. */
  past: {
    key: string;
    value: Brought;
    indexes: { time: number };
  };
}

/** The database, opened when it is first asked for. Rejects while the browser has no room or no permission for it. */
export function database(): Promise<IDBPDatabase<Stores>> {
  return opened.get();
}

const opened = new Opened(() =>
  openDB<Stores>('plainspoken', 3, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('compiled', { keyPath: 'key' });
      if (from < 2) db.createObjectStore('records', { autoIncrement: true }).createIndex('time', 'time');
      if (from < 3) {
        db.createObjectStore('settings');
        db.createObjectStore('keys', { keyPath: 'kid' }).createIndex('purpose', 'purpose');
        db.createObjectStore('policies', { keyPath: ['root', 'sequence'] });
        db.createObjectStore('sketches', { keyPath: 'id' });
        db.createObjectStore('cases', { keyPath: 'id' });
        db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('written', 'written');
        db.createObjectStore('past', { keyPath: 'id' }).createIndex('time', 'time');
      }
    },
    // A newer version of the extension may not wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    terminated: () => opened.forget(),
  }),
);
