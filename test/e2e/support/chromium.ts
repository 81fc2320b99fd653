import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from './browsers.ts';

/** One Chromium with the extension for all tests of a file, from `folder` if given; `open` gives a fresh tab. */
export function useChromium(
  args: string[] = [],
  folder?: string,
): { browser(): Browser; open(): Promise<Page> } {
  let running: Browser | undefined;
  const browser = () => {
    if (!running) throw new Error('The browser runs only while tests do.');
    return running;
  };
  beforeAll(async () => {
    running = await launchChromium(inject('practice'), { args, ...(folder ? { folder } : {}) });
    await running.waitForTarget((target) => target.type() === 'service_worker');
  });
  afterAll(async () => {
    await running?.close();
  });
  return {
    browser,
    async open() {
      const page = await browser().newPage();
      for (const other of await browser().pages())
        if (other !== page && /^https:/.test(other.url())) await other.close();
      return page;
    },
  };
}
