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
 * A page loads, whose compose box has a draft and the focus at once, while the browser has stopped the worker before. From
 * the author's first press in the box, before which nothing is read, to the first frame with a highlight.
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
        await page.locator('[data-drafted] [data-testid="tweetTextarea_0"]').click();
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
    let pressed: number | null = null;
    const look = () => {
      if (pressed !== null && CSS.highlights.size > 0) {
        done(performance.now() - pressed);
        return;
      }
      const editor = window.practice?.editors[0];
      const root = document.documentElement;
      if (editor && !root.hasAttribute('data-drafted') && document.readyState === 'complete') {
        editor.element.focus();
        editor.setText('Crews utilize Oak Street. ');
        root.setAttribute('data-drafted', '');
      }
      requestAnimationFrame(look);
    };
    addEventListener('pointerdown', ({ timeStamp }) => {
      pressed = timeStamp;
    });
    requestAnimationFrame(look);
  });
}
