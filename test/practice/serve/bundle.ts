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
      await buildPages();
      await writeFile(stamp, '');
      // A source saved while the build ran is newer than what was built.
      await utimes(stamp, newest / 1000, newest / 1000);
    }
  } finally {
    await rmdir(lock);
  }
  return `${out}/practice`;
}

/**
 * Builds as for production whoever asks. vitest calls its environment `test`, for which the bundler takes the development
 * builds of React, Draft.js and Lexical, which no site serves and which are several times slower.
 */
async function buildPages(): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ ...config, configFile: false });
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
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
