import * as v from 'valibot';
import { type CaseFile, caseFile } from '../core/case/file.ts';
import { database } from './database.ts';

/** All cases on this device. What does not read as one is left where it is, and left out. */
export async function readCases(): Promise<CaseFile[]> {
  const all: unknown[] = await (await database()).getAll('cases');
  return all.flatMap((one) => {
    const { success, output } = v.safeParse(caseFile, one);
    return success ? [output] : [];
  });
}
