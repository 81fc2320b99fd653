import type { Cursor } from '../../desk/desk.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';
import { FRESH, MEMBERSHIP, type Membership } from '../../store/membership.ts';

const CURSOR = 'cursor';
const MET = 'met';
const FAILURES = 'failures';

export async function keepMembership(membership: Membership): Promise<void> {
  await (await database()).put('settings', membership, MEMBERSHIP);
  tellChange('settings');
}

/** Keeps the newest signed word on which policy is the newest. */
export async function keepFresh(envelope: string): Promise<void> {
  await (await database()).put('settings', envelope, FRESH);
}

/** How far this desk has read of what its team's desk has; null before the first time. */
export async function readCursor(): Promise<Cursor | null> {
  const kept = await (await database()).get('settings', CURSOR);
  return typeof kept === 'string' ? (kept as Cursor) : null;
}

/** Keeps how far this desk has read, and when that was, in milliseconds since 1970 UTC. */
export async function keepCursor(cursor: Cursor, now: number): Promise<void> {
  const { store, done } = (await database()).transaction('settings', 'readwrite');
  await Promise.all([store.put(cursor, CURSOR), store.put(now, MET), done]);
}

/** When this desk last read what its team's desk has, as above; null before the first time. */
export async function readMet(): Promise<number | null> {
  const kept = await (await database()).get('settings', MET);
  return typeof kept === 'number' ? kept : null;
}

/** Keeps how often in a row the desk has not answered. */
export async function keepFailures(failures: number): Promise<void> {
  await (await database()).put('settings', failures, FAILURES);
}

export async function readFailures(): Promise<number> {
  const kept = await (await database()).get('settings', FAILURES);
  return typeof kept === 'number' ? kept : 0;
}

/** Another desk counts from its own beginning. */
export async function forgetCursor(): Promise<void> {
  await (await database()).delete('settings', CURSOR);
}

/**
 * Puts a membership in the place of what there was of a team: membership, policies, and what waits to be sent; all of it or
 * nothing. Null for no team. Records, cases and keys stay: somebody may ask.
 */
export async function replaceTeam(membership: Membership | null): Promise<void> {
  const db = await database();
  const stores = ['settings', 'policies', 'outbox'] as const;
  const transaction = db.transaction(stores, 'readwrite');
  const settings = transaction.objectStore('settings');
  await Promise.all([
    ...[MEMBERSHIP, FRESH, CURSOR, MET, FAILURES].map((key) => settings.delete(key)),
    ...stores.slice(1).map((store) => transaction.objectStore(store).clear()),
    ...(membership ? [settings.put(membership, MEMBERSHIP)] : []),
    transaction.done,
  ]);
  tellChange('settings');
}
