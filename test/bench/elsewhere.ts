import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { withBrowser } from './browser.ts';
import type { Measurement } from './measurement.ts';

/** Long enough for a content script to have come, in milliseconds. */
const SETTLE_MS = 1000;

/** Nothing of ours runs on other sites. The same look at a network must find us, or it would prove nothing. */
export const elsewhere: Measurement = {
  name: 'traces elsewhere',
  run: () =>
    withBrowser(async (browser) => {
      const there = await tracesOn(browser, 'https://example.com/', '#plain');
      const here = await tracesOn(browser, 'https://x.com/home', '[contenteditable="true"]');
      if (Object.values(here).includes(0))
        throw new Error('The look for traces misses them on x.com, so it proves nothing elsewhere.');
      return [
        { label: 'execution contexts on example.com', unit: 'found', value: there.contexts, limit: 0 },
        { label: 'elements on example.com', unit: 'found', value: there.elements, limit: 0 },
        { label: 'style sheets on example.com', unit: 'found', value: there.sheets, limit: 0 },
        { label: 'highlights on example.com', unit: 'found', value: there.highlights, limit: 0 },
      ];
    }),
};

/** Counts what the debugger sees of the extension in a page after somebody typed into a box there. */
async function tracesOn(browser: Browser, url: string, box: string) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  let contexts = 0;
  let sheets = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) contexts++;
  });
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') sheets++;
  });
  await session.send('Runtime.enable');
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  await page.goto(url);
  await page.locator(box).click();
  await page.keyboard.type('We will utilize this box, please be advised. ');
  await wait(SETTLE_MS);
  const { elements, highlights } = await page.evaluate(() => ({
    elements: [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('plainspoken'),
    ).length,
    highlights: [...CSS.highlights.keys()].length,
  }));
  await page.close();
  return { contexts, elements, sheets, highlights };
}
