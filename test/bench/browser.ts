import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../e2e/support/browsers.ts';
import { startPractice } from '../practice/server.ts';

/** Gives a headless Chromium with the extension on the practice pages, and clears both away afterwards. */
export async function withBrowser<T>(
  use: (browser: Browser) => Promise<T>,
  { extension = true } = {},
): Promise<T> {
  const practice = await startPractice();
  try {
    const browser = await launchChromium(practice, { extension });
    try {
      if (extension) await browser.waitForTarget((target) => target.type() === 'service_worker');
      return await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await practice.stop();
  }
}
