import * as v from 'valibot';
import type { Cursor } from '../../desk/desk.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';

const KEY = 'membership';
const FRESH = 'fresh';
const CURSOR = 'cursor';

/** Which team this desk belongs to, and what it needs to know its team's signatures. */
const membershipSchema = v.strictObject({
  format: v.literal(1),
  organisation: v.strictObject({ id: v.string(), name: v.string() }),
  /** Of the key that signed the first root; given when this desk joined, and never changed. */
  fingerprint: v.string(),
  /** The chain of roots, as they were signed, from the first. Empty until the first has arrived. */
  roots: v.array(v.string()),
  role: v.picklist(['author', 'approver', 'supervisor']),
  /** Whoever works here, by id in the policy; null for an author, who need not be named. */
  person: v.nullable(v.string()),
  /** The address of the desk: "file:", "https://…" or "wss://…". */
  desk: v.string(),
  credentials: v.nullable(v.string()),
  /** Tells this desk from others where desks are counted. Drawn by chance; says nothing of who works here. */
  number: v.string(),
  /** Milliseconds since 1970-01-01 UTC. */
  joined: v.number(),
});

export type Membership = v.InferOutput<typeof membershipSchema>;

/** The membership that is kept on this device; null when there is none. Rejects when the browser gives no database. */
export async function readMembership(): Promise<Membership | null> {
  const kept = v.safeParse(membershipSchema, await (await database()).get('settings', KEY));
  return kept.success ? kept.output : null;
}

export async function keepMembership(membership: Membership): Promise<void> {
  await (await database()).put('settings', membership, KEY);
  tellChange('settings');
}

/** The newest signed word on which policy is the newest; anything else when there is none. */
export async function readFresh(): Promise<unknown> {
  return (await database()).get('settings', FRESH);
}

export async function keepFresh(envelope: string): Promise<void> {
  await (await database()).put('settings', envelope, FRESH);
}

/** How far this desk has read of what its team's desk has; null before the first time. */
export async function readCursor(): Promise<Cursor | null> {
  const kept = await (await database()).get('settings', CURSOR);
  return typeof kept === 'string' ? (kept as Cursor) : null;
}

export async function keepCursor(cursor: Cursor): Promise<void> {
  await (await database()).put('settings', cursor, CURSOR);
}

/** Forgets the team: membership, policies, and what waits to be sent. Records and keys stay. */
export async function forgetTeam(): Promise<void> {
  const db = await database();
  const stores = ['settings', 'policies', 'outbox', 'cases'] as const;
  const transaction = db.transaction(stores, 'readwrite');
  await Promise.all([
    ...[KEY, FRESH, CURSOR].map((key) => transaction.objectStore('settings').delete(key)),
    ...stores.slice(1).map((store) => transaction.objectStore(store).clear()),
    transaction.done,
  ]);
  tellChange('settings');
}
