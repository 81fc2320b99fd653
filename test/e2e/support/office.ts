import type { Browser, Page } from 'puppeteer-core';

/** Opens one of the extension's own pages in a tab. */
export async function openOffice(browser: Browser, name: string): Promise<Page> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL(`/src/${name}/index.html`, worker.url()).href);
  // A page behind another draws nothing, and what is pressed or filled in is waited for by frames.
  await page.bringToFront();
  return page;
}

/** All that a page says, blanks and lines drawn together. */
export function saidBy(page: Page): Promise<string> {
  return page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));
}
