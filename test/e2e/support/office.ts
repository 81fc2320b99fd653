import type { Browser, Page } from 'puppeteer-core';
import { chromiumId, FIREFOX_PANEL, isFirefox } from './browsers.ts';

/** Opens one of the extension's own pages in a tab. */
export async function openOffice(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  if (isFirefox(browser)) {
    // The driver hears nothing of an extension page's loading, so it is not waited for.
    void page.goto(FIREFOX_PANEL.replace('panel', name)).catch(() => {});
    return page;
  }
  // Once it has started and has nothing to do, the browser may have stopped it again.
  const worker = await browser
    .waitForTarget((target) => target.type() === 'service_worker', { timeout: 5_000 })
    .catch(() => null);
  const from = worker?.url() ?? `chrome-extension://${chromiumId()}/`;
  await page.goto(new URL(`/src/${name}/index.html`, from).href);
  // A page behind another draws nothing, and what is pressed or filled in is waited for by frames.
  await page.bringToFront();
  return page;
}

/** All that a page says, blanks and lines drawn together. */
export function saidBy(page: Page): Promise<string> {
  return page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));
}
