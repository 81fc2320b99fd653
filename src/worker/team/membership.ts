import type { Cursor } from '../../desk/desk.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';
import { FRESH, MEMBERSHIP, type Membership } from '../../store/membership.ts';

const CURSOR = 'cursor';

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

export async function keepCursor(cursor: Cursor): Promise<void> {
  await (await database()).put('settings', cursor, CURSOR);
}

/** Another desk counts from its own beginning. */
export async function forgetCursor(): Promise<void> {
  await (await database()).delete('settings', CURSOR);
}

/** Forgets the team: membership, policies, and what waits to be sent. Records, cases and keys stay: somebody may ask. */
export async function forgetTeam(): Promise<void> {
  const db = await database();
  const stores = ['settings', 'policies', 'outbox'] as const;
  const transaction = db.transaction(stores, 'readwrite');
  await Promise.all([
    ...[MEMBERSHIP, FRESH, CURSOR].map((key) => transaction.objectStore('settings').delete(key)),
    ...stores.slice(1).map((store) => transaction.objectStore(store).clear()),
    transaction.done,
  ]);
  tellChange('settings');
}
