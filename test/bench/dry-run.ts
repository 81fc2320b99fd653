import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openOffice } from '../e2e/support/office.ts';
import { longestPause, watchPauses } from '../e2e/support/pauses.ts';
import { foundTeam, press, words } from '../e2e/support/team.ts';
import { present } from '../e2e/support/until.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import type { Measurement } from './measurement.ts';

const POSTS = 10_000;
const LENGTH = 220;
const PATIENCE = 180_000;

/** A new organisation runs its policy over ten thousand posts that it has brought in, from the click to the sum. */
export const dryRun: Measurement = {
  name: 'a dry run over 10,000 posts',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'plainspoken-'));
    try {
      const path = join(folder, 'posts.csv');
      await writeFile(path, table());
      return await withBrowser(async (browser) => {
        const records = await openOffice(browser, 'records');
        await records.locator('.places a[href="#bring"]').click();
        const input = (await records.waitForSelector(
          'input[type="file"]',
        )) as ElementHandle<HTMLInputElement>;
        await input.uploadFile(path);
        await hears(records, 'posts found');
        await records.locator('button ::-p-text(Keep)').click();
        await hears(records, 'posts are now here');
        await records.close();
        const studio = await foundTeam(browser, null);
        await studio.evaluate(() => {
          location.hash = 'dry-run';
        });
        await studio.evaluate(watchPauses);
        const began = performance.now();
        await press(studio, 'Run');
        await hears(studio, `${POSTS} past posts in`);
        return [
          { label: 'until the sum', unit: 'ms', limit: 60_000, value: performance.now() - began },
          {
            label: 'longest pause of the page',
            unit: 'ms',
            limit: 500,
            value: await studio.evaluate(longestPause),
          },
        ];
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function hears(page: Page, text: string): Promise<void> {
  await present(async () => ((await words(page)).includes(text) ? text : null), text, PATIENCE);
}

function table(): string {
  const rows = Array.from(
    { length: POSTS },
    (_, i) => `2026-0${1 + (i % 9)}-11,X,MarlowFalls,"${makeDraft(LENGTH, i).replaceAll('"', '""')}"`,
  );
  return `Date,Network,Account,Text\n${rows.join('\n')}\n`;
}
