import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { present } from './until.ts';

/** Lets a browser save files, and gives each that comes with such a name: its path, once. */
export async function useDownloads(browser: Browser): Promise<(name: RegExp) => Promise<string>> {
  const folder = await mkdtemp(join(tmpdir(), 'plainspoken-saved-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const given = new Set<string>();
  return (name) =>
    present(
      async () => {
        const found = (await readdir(folder)).find(
          (file) => name.test(file) && !isUnfinished(file) && !given.has(file),
        );
        if (!found) return null;
        const path = join(folder, found);
        // Chromium puts an empty file into the place before it moves what it has written there.
        if ((await stat(path)).size === 0) return null;
        given.add(found);
        return path;
      },
      `file ${name}`,
      20_000,
    );
}

/** Chromium's name for a file that is still being written. */
function isUnfinished(file: string): boolean {
  return file.endsWith('.crdownload');
}
