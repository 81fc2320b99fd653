import { type Checker, prepare } from '../core/check/checker.ts';
import type { Tagger } from '../core/check/tagger.ts';
import type { Policy } from '../core/policy/schema.ts';
import { database } from '../store/database.ts';

/** Policies whose compiled phrases are kept: the one in force, the one before, one that is tried. */
const KEPT = 3;
/** Compiling anew takes no longer than this. */
const PATIENCE_MS = 300;

/**
 * Compiles a policy with what an earlier worker has kept of the work; keeps it for the next one otherwise. When nothing
 * can be kept or read, compiling takes a little longer and nothing else changes. `now` in milliseconds since 1970 UTC.
 */
export async function compileKept(policy: Policy, tagger: Tagger, now: number): Promise<Checker> {
  const prepared = prepare(policy, tagger);
  const key = await prepared.key();
  const kept = await read(key);
  if (kept) return prepared.finish(kept.data);
  const data = prepared.build();
  void keep(key, data, now);
  return prepared.finish(data);
}

/** What is kept under a key; nothing when the database fails, or does not answer while the author waits. */
async function read(key: string) {
  const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    return await Promise.race([database().then((db) => db.get('compiled', key)), patience]);
  } catch {
    return undefined;
  }
}

async function keep(
  key: string,
  data: ReturnType<ReturnType<typeof prepare>['build']>,
  now: number,
): Promise<void> {
  try {
    const db = await database();
    await db.put('compiled', { key, used: now, data });
    const all = await db.getAllKeys('compiled');
    if (all.length <= KEPT) return;
    const entries = (await db.getAll('compiled')).sort((a, b) => b.used - a.used);
    for (const old of entries.slice(KEPT)) await db.delete('compiled', old.key);
  } catch {
    // Nothing is lost but time: the next worker compiles again.
  }
}
