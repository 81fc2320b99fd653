import type { Browser } from 'puppeteer-core';
import { Ours, panelOf } from '../../test/e2e/support/ours.ts';
import { openBox } from '../../test/e2e/support/surfaces.ts';
import { STOPS } from './sample.ts';

/** Opens a tab for each network, the first of them in front with its compose box ready and the panel beside it. */
export async function openTabs(browser: Browser): Promise<void> {
  const [first, ...others] = STOPS;
  const [blank] = await browser.pages();
  const front = blank ?? (await browser.newPage());
  for (const { surface } of others) {
    const page = await browser.newPage();
    await page.goto(surface.url);
  }
  if (!first) return;
  await front.bringToFront();
  const box = await openBox(front, first.surface);
  await new Ours(front).pressChip();
  await panelOf(browser);
  await box.focus();
}

/** Resolves when the browser is closed, or when the person asks for the end. */
export function untilDone(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    // The launcher would end this process at once, before the practice server is stopped.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal);
      process.once(signal, () => resolve());
    }
    browser.once('disconnected', () => resolve());
  });
}
