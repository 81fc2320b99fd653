import { mkdir, readdir, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import config from '../vite.config.ts';

const sources = fileURLToPath(new URL('..', import.meta.url));
const lockfile = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));
const out = fileURLToPath(new URL('../../../out', import.meta.url));
const stamp = `${out}/practice/.built`;
const lock = `${out}/practice.lock`;
const patience = 90_000;

/** Builds the pages into `out/practice` if a source is newer than the last build, and returns that folder. */
export async function bundle(): Promise<string> {
  await mkdir(out, { recursive: true });
  await takeLock();
  try {
    const newest = await newestSource();
    if ((await modified(stamp)) < newest) {
      await build({ ...config, configFile: false });
      await writeFile(stamp, '');
      // A source saved while the build ran is newer than what was built.
      await utimes(stamp, newest / 1000, newest / 1000);
    }
  } finally {
    await rmdir(lock);
  }
  return `${out}/practice`;
}

/** Test workers start side by side: one builds, the others wait. A lock left behind by a killed run is taken over. */
async function takeLock(): Promise<void> {
  for (;;) {
    try {
      return await mkdir(lock);
    } catch {
      if (Date.now() - (await modified(lock)) > patience) await rmdir(lock).catch(() => {});
      else await wait(200);
    }
  }
}

async function newestSource(): Promise<number> {
  const paths = await readdir(sources, { recursive: true });
  const times = [...paths.map((path) => `${sources}/${path}`), lockfile].map(modified);
  return Math.ceil(Math.max(...(await Promise.all(times))));
}

async function modified(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
