import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { type Box, openBox, SURFACES, type SurfaceCase } from '../e2e/support/surfaces.ts';
import { withBrowser } from './browser.ts';
import { makeDraft } from './drafts.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';
import { greet, type Painted, stopwatch } from './stopwatch.ts';

const SAMPLES = 60;
const WARM_UP = 5;
/** Characters in the draft, and how far the underline may be behind the comma, in milliseconds: one frame, or two. */
const DRAFTS = [
  { length: 280, limit: 17 },
  { length: 2200, limit: 33 },
];
/** The starter policy flags this word. It is underlined once the author is past it. */
const WORD = 'utilize';
/** Between keys, in milliseconds: a quick typist, and longer than anything that is measured. */
const PACE_MS = 90;

const NETWORKS = [
  ['X', SURFACES.xHome],
  ['Facebook', SURFACES.facebookPost],
  ['Instagram', SURFACES.instagramCaption],
] as const;

/**
 * From the key that ends a flagged word to the frame in which the word is underlined, on each network, in a short draft and
 * in a long one. The key is a comma: it also changes the sentence, so that no earlier reading of it can be used.
 * Beside it stands the letter itself: what the site alone needs until the comma is painted,
 * with the wait for the screen's next frame. What the extension adds to that is how far the underline is behind.
 */
export const keystroke: Measurement = {
  name: 'keystroke to paint',
  run: () =>
    withBrowser(async (browser) => {
      const figures: Figure[] = [];
      for (const draft of DRAFTS)
        for (const [network, surface] of NETWORKS)
          figures.push(...(await onSurface(browser, network, surface, draft)));
      return figures;
    }),
};

async function onSurface(
  browser: Browser,
  network: string,
  surface: SurfaceCase,
  { length, limit }: (typeof DRAFTS)[number],
): Promise<Figure[]> {
  const page = await browser.newPage();
  const watch = await stopwatch(page, WORD);
  const box = await openBox(page, surface);
  await greet(box, WORD);
  const painted: Painted[] = [];
  for (let serial = 0; serial < WARM_UP + SAMPLES; serial++) {
    await prepare(box, length, serial);
    painted.push(await watch.time(() => page.keyboard.press(',')));
  }
  await page.close();
  const kept = painted.slice(WARM_UP);
  const label = (what: string) => `${network}, ${length} characters: ${what}`;
  const behind = kept.map(({ letter, underline }) => underline - letter);
  return [
    { label: label('the comma'), unit: 'ms', ...spread(kept.map(({ letter }) => letter)) },
    { label: label('the underline'), unit: 'ms', ...spread(kept.map(({ underline }) => underline)) },
    { label: label('behind it'), unit: 'ms', limit, ...spread(behind) },
  ];
}

/** A fresh draft up to the flagged word, whose last letters are typed. */
async function prepare(box: Box, length: number, serial: number): Promise<void> {
  const [begun, typed] = [WORD.slice(0, 4), WORD.slice(4)];
  const text = `${makeDraft(length - WORD.length - 2, serial).trimEnd()} ${begun}`;
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
