import { setTimeout as wait } from 'node:timers/promises';
import { openBox, SURFACES } from '../e2e/support/surfaces.ts';
import { killWorker } from '../e2e/support/worker.ts';
import { withBrowser } from './browser.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';
import { greet, stopwatch } from './stopwatch.ts';

const SAMPLES = 25;
const WARM_UP = 3;
const WORD = 'utilize';
const PACE_MS = 90;
/** The browser is done with the former worker's process by then, in milliseconds: it stops one long before the next key. */
export const GONE_MS = 300;

/**
 * From a key to the underline when the browser has stopped the worker before it: the worker starts, makes the policy
 * ready, checks, and the page paints.
 */
export const cold: Measurement = {
  name: 'cold worker',
  run: () =>
    withBrowser(async (browser): Promise<Figure[]> => {
      const page = await browser.newPage();
      const watch = await stopwatch(page, WORD);
      const box = await openBox(page, SURFACES.facebookPost);
      await greet(box, WORD);
      const times: number[] = [];
      for (let serial = 0; serial < WARM_UP + SAMPLES; serial++) {
        await box.element.evaluate(
          (element, text) =>
            window.practice.editors.find((editor) => editor.element === element)?.setText(text),
          `Crews on route ${serial} ${WORD.slice(0, -1)}`,
        );
        await page.keyboard.press('End');
        // A word that is being typed is not underlined yet.
        await page.keyboard.press(WORD.slice(-1) as 'e');
        await wait(PACE_MS);
        await killWorker(browser);
        await wait(GONE_MS);
        times.push((await watch.time(() => page.keyboard.press(','))).underline);
      }
      return [{ label: 'the first underline', unit: 'ms', limit: 250, ...spread(times.slice(WARM_UP)) }];
    }),
};
