import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** Two PNG pictures, in base64: what the author sees. */
export interface Views {
  readonly page: string;
  readonly panel: string;
}

/** Puts the page and its panel side by side, as they stand in a browser's window, into one PNG file. */
export async function saveSideBySide(browser: Browser, views: Views, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const sheet = await browser.newPage();
  try {
    await sheet.setViewport({ width: 1800, height: 1200 });
    await sheet.setContent(layout(views), { waitUntil: 'load' });
    const both = await sheet.$('main');
    await both?.screenshot({ path: path as `${string}.png` });
  } finally {
    await sheet.close();
  }
}

/** The browser heads the side panel with a bar of its own, which is no part of the panel's picture. */
function layout({ page, panel }: Views): string {
  return `<!doctype html>
<style>
  body { margin: 0 }
  main { display: flex; width: max-content; gap: 1px; background: #c9ced6 }
  aside { display: flex; flex-direction: column; background: #fff; font: 13px system-ui, sans-serif }
  header { flex: 1; display: flex; align-items: center; padding: 0 16px; color: #3c4043 }
  img { display: block }
</style>
<main>
  <img alt="" src="data:image/png;base64,${page}">
  <aside><header>Plainspoken</header><img alt="" src="data:image/png;base64,${panel}"></aside>
</main>`;
}
