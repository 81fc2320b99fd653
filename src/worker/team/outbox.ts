import * as v from 'valibot';
import { type Desk, DeskError, type Parcel, TOPICS } from '../../desk/desk.ts';
import { tellChange } from '../../store/changes.ts';
import { database } from '../../store/database.ts';

const waitingSchema = v.object({
  id: v.string(),
  written: v.number(),
  topic: v.picklist(TOPICS),
  body: v.string(),
  for: v.optional(v.string()),
  re: v.optional(v.string()),
});

/** How many parcels wait to be sent. */
export async function countWaiting(): Promise<number> {
  return (await database()).count('outbox');
}

/**
 * Sends what waits, oldest first, and removes each when the desk has taken it. Stops where the desk is out of reach: what
 * is left waits for the next time. Resolves to why the desk refused something, for people; empty when it refused nothing.
 */
export async function sendWaiting(desk: Desk): Promise<string> {
  const db = await database();
  let refused = '';
  for (const stored of await db.getAllFromIndex('outbox', 'written')) {
    const { success, output } = v.safeParse(waitingSchema, stored);
    if (!success) continue;
    const { written: _, ...parcel } = output;
    try {
      await desk.send(parcel satisfies Parcel);
    } catch (error) {
      if (!(error instanceof DeskError) || error.trouble === 'offline' || error.trouble === 'full') break;
      refused = error.message;
      continue;
    }
    await db.delete('outbox', parcel.id);
    tellChange('outbox');
  }
  return refused;
}
