import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** One transparent dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Hangs a picture on the draft in the last compose box of a practice page of X. */
export async function attachPicture(page: Page): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'plainspoken-picture-')), 'dot.png');
  await writeFile(path, Buffer.from(DOT, 'base64'));
  await page.waitForSelector('[data-testid="fileInput"]');
  const inputs = await page.$$('[data-testid="fileInput"]');
  await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(path);
}
