import type { PostRecord } from '../core/record/record.ts';
import { tellChange } from '../store/changes.ts';
import { database } from '../store/database.ts';

/** Keeps a record on this device. Resolves to whether there was room and permission for it. */
export async function keepRecord(record: PostRecord): Promise<boolean> {
  try {
    await (await database()).add('records', record);
    tellChange('records');
    return true;
  } catch {
    return false;
  }
}
