import { setTimeout as wait } from 'node:timers/promises';
import { SURFACES } from '../e2e/support/surfaces.ts';
import { killWorker } from '../e2e/support/worker.ts';
import { withBrowser } from './browser.ts';
import { GONE_MS } from './cold.ts';
import { type Figure, type Measurement, spread } from './measurement.ts';
import { nameNothing } from './stopwatch.ts';

const SAMPLES = 30;
const WARM_UP = 3;

/**
 * From the load of a page, whose compose box has a draft and the focus at once, to the first frame with a highlight, when
 * the browser has stopped the worker before.
 */
export const firstHighlight: Measurement = {
  name: 'page load',
  run: () =>
    withBrowser(async (browser): Promise<Figure[]> => {
      const page = await browser.newPage();
      await nameNothing(page);
      await page.evaluateOnNewDocument(watch);
      const times: number[] = [];
      for (let at = 0; at < WARM_UP + SAMPLES; at++) {
        await killWorker(browser);
        await wait(GONE_MS);
        await page.goto(SURFACES.xHome.url);
        times.push(await page.evaluate(() => window.firstHighlight));
        await page.goto('about:blank');
      }
      return [{ label: 'the first highlight', unit: 'ms', limit: 450, ...spread(times.slice(WARM_UP)) }];
    }),
};

declare global {
  interface Window {
    firstHighlight: Promise<number>;
  }
}

/** Runs in the page, before anything else in it. */
function watch(): void {
  window.firstHighlight = new Promise((done) => {
    let loaded: number | null = null;
    const look = () => {
      if (loaded !== null && CSS.highlights.size > 0) {
        done(performance.now() - loaded);
        return;
      }
      const editor = window.practice?.editors[0];
      if (editor && loaded === null && document.readyState === 'complete') {
        loaded = performance.now();
        editor.element.focus();
        editor.setText('Crews utilize Oak Street. ');
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
