import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { type Box, openBox, SURFACES, type SurfaceCase } from '../e2e/support/surfaces.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';
import { type Painted, stopwatch } from './stopwatch.ts';

const SAMPLES = 60;
const WARM_UP = 5;
const LENGTH = 280;
/** The starter policy flags this word. It is underlined once the author is past it. */
const WORD = 'utilize';
/** Between keys, in milliseconds: a quick typist, and longer than anything that is measured. */
const PACE_MS = 90;

/**
 * From the key that ends a flagged word to the frame in which the word is underlined, on each network, in a draft of
 * 280 characters. The key is a comma: it also changes the sentence, so that no earlier reading of it can be used.
 * Beside it stands the letter itself: what the site alone needs until the comma is painted.
 */
export const keystroke: Measurement = {
  name: 'keystroke to paint',
  run: () =>
    withBrowser(async (browser) => [
      ...(await onSurface(browser, 'X', SURFACES.xHome)),
      ...(await onSurface(browser, 'Facebook', SURFACES.facebookPost)),
      ...(await onSurface(browser, 'Instagram', SURFACES.instagramCaption)),
    ]),
};

async function onSurface(browser: Browser, network: string, surface: SurfaceCase): Promise<Figure[]> {
  const page = await browser.newPage();
  const watch = await stopwatch(page, WORD);
  const box = await openBox(page, surface);
  const painted: Painted[] = [];
  for (let serial = 0; serial < WARM_UP + SAMPLES; serial++) {
    await prepare(box, serial);
    painted.push(await watch.time(() => page.keyboard.press(',')));
  }
  await page.close();
  const kept = painted.slice(WARM_UP);
  return [
    { label: `${network}, the comma itself`, unit: 'ms', ...spread(kept.map(({ letter }) => letter)) },
    {
      label: `${network}, the underline`,
      unit: 'ms',
      limit: 50,
      ...spread(kept.map(({ underline }) => underline)),
    },
  ];
}

/** A fresh draft up to the flagged word, whose last letters are typed. */
async function prepare(box: Box, serial: number): Promise<void> {
  const [begun, typed] = [WORD.slice(0, 4), WORD.slice(4)];
  const text = `${makeDraft(LENGTH - WORD.length - 2, serial).trimEnd()} ${begun}`;
  await box.element.evaluate(
    (element, draft) => window.practice.editors.find((editor) => editor.element === element)?.setText(draft),
    text,
  );
  await wait(PACE_MS);
  await box.page.keyboard.press('End');
  for (const letter of typed) {
    await box.page.keyboard.press(letter as 'a');
    await wait(PACE_MS);
  }
}
