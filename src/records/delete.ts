import { deletableBefore, isHeld } from '../core/record/retention.ts';
import { tellChange } from '../store/changes.ts';
import { database } from '../store/database.ts';
import { loadCases } from './cases/state.ts';
import { HOLD_KEY, readHold } from './hold.ts';
import { policy } from './policy.ts';
import { load } from './state.ts';

/** Deletes the cases that are past their time, all of them or none, unless there is a hold by now. As `deleteOld`. */
export async function deleteOldCases(now: number): Promise<void> {
  const transaction = (await database()).transaction(['cases', 'settings'], 'readwrite');
  const hold = readHold(await transaction.objectStore('settings').get(HOLD_KEY));
  const before = deletableBefore(policy.value.records, hold !== null, now, 'case');
  if (before === null) return;
  let cursor = await transaction.objectStore('cases').openCursor();
  while (cursor) {
    if (cursor.value.changed < before) await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
  tellChange('cases');
  tellChange('records');
  await loadCases();
}

/** Removes everything that was brought in, unless there is a hold by now. As `deleteOld`. */
export async function forgetBrought(): Promise<void> {
  const transaction = (await database()).transaction(['past', 'settings'], 'readwrite');
  const hold = readHold(await transaction.objectStore('settings').get(HOLD_KEY));
  if (isHeld(policy.value.records, hold !== null)) return;
  await transaction.objectStore('past').clear();
  await transaction.done;
  tellChange('past');
  await load();
}

/**
 * Deletes the records that are past their time, in one transaction: all of them, or none. Whether there is a hold is asked
 * again here, whatever the page has shown. `now` in milliseconds since 1970 UTC.
 */
export async function deleteOld(now: number): Promise<void> {
  const transaction = (await database()).transaction(['records', 'settings'], 'readwrite');
  const hold = readHold(await transaction.objectStore('settings').get(HOLD_KEY));
  const before = deletableBefore(policy.value.records, hold !== null, now);
  if (before === null) return;
  let cursor = await transaction
    .objectStore('records')
    .index('time')
    .openCursor(IDBKeyRange.upperBound(before, true));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
  tellChange('records');
  await load();
}
