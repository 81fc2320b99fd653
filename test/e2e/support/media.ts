import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';

/** One transparent dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Hangs a picture on the draft in the last compose box of a practice page of X. */
export function attachPicture(page: Page): Promise<void> {
  return attach(page, 'dot.png', Buffer.from(DOT, 'base64'));
}

/** Hangs a video on it, which nobody plays. */
export function attachVideo(page: Page): Promise<void> {
  return attach(page, 'crane.mp4', Buffer.alloc(64));
}

async function attach(page: Page, name: string, content: Buffer): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'plainspoken-media-')), name);
  await writeFile(path, content);
  await page.waitForSelector('[data-testid="fileInput"]');
  const inputs = await page.$$('[data-testid="fileInput"]');
  await (inputs.at(-1) as ElementHandle<HTMLInputElement>).uploadFile(path);
}
