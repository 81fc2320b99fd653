import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { writeLargeArchive } from '../e2e/support/large-archive.ts';
import { openOffice, saidBy } from '../e2e/support/office.ts';
import { longestPause, watchPauses } from '../e2e/support/pauses.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import type { Figure, Measurement } from './measurement.ts';
import { memoryOf } from './memory.ts';

const MB = 1_000_000;
const SIZE = 500 * MB;
const LOOK_MS = 100;
const LONGEST_MS = 180_000;

/**
 * A table of 500 MB is chosen on the records page, and read to its end; it holds more posts than fit. Then an archive of
 * 500 MB, most of it a film that is passed over. `pause`: how long the page did nothing for anybody meanwhile, at the most.
 * `memory`: the whole browser, beyond what it held before.
 */
export const largeExport: Measurement = {
  name: 'an export of 500 MB',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'plainspoken-'));
    try {
      const csv = join(folder, 'posts.csv');
      await pipeline(Readable.from(table()), createWriteStream(csv));
      const zip = join(folder, 'archive.zip');
      await writeLargeArchive(zip, SIZE, zipSync({ 'data/tweets.js': strToU8(TWEETS) }));
      return [...(await bringIn('table', csv)), ...(await bringIn('archive', zip))];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

const TWEETS = `window.YTD.tweets.part0 = ${JSON.stringify(
  ['One', 'Two'].map((full_text, i) => ({ tweet: { id_str: String(i), full_text } })),
)}`;

/** Each in a browser of its own, so that no memory is left over from another. */
function bringIn(what: string, path: string): Promise<Figure[]> {
  return withBrowser(async (browser) => {
    const page = await openOffice(browser, 'records');
    await page.locator('.places a[href="#bring"]').click();
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    const before = memoryOf(browser) ?? 0;
    await page.evaluate(watchPauses);
    const began = performance.now();
    await input.uploadFile(path);
    let most = before;
    while (!(await isRead(page))) {
      if (performance.now() - began > LONGEST_MS) throw new Error('It was not read in time.');
      most = Math.max(most, memoryOf(browser) ?? 0);
      await wait(LOOK_MS);
    }
    const figures: Figure[] = [
      { label: `${what}, read to its end`, unit: 'ms', value: performance.now() - began },
      {
        label: `${what}, longest pause of the page`,
        unit: 'ms',
        limit: 500,
        value: await page.evaluate(longestPause),
      },
    ];
    if (before > 0)
      figures.push({ label: `${what}, more memory, at most`, unit: 'MB', limit: 600, value: most - before });
    return figures;
  });
}

async function isRead(page: Page): Promise<boolean> {
  return (await saidBy(page)).includes('posts found');
}

/** Rows of about 250 characters, in pieces of a thousand. */
function* table(): Generator<string> {
  const texts = Array.from({ length: 1000 }, (_, i) => makeDraft(220, i).replaceAll('"', '""'));
  yield 'Id,Date,Network,Account,Text\n';
  for (let size = 0, id = 0; size < SIZE; ) {
    const piece = texts.map((text) => `${++id},2026-05-07,X,MarlowFalls,"${text}"`).join('\n');
    size += piece.length;
    yield `${piece}\n`;
  }
}
