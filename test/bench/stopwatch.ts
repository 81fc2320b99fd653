import type { Page } from 'puppeteer-core';
import type { Box } from '../e2e/support/surfaces.ts';
import { until } from '../e2e/support/until.ts';

/** When something was painted, in milliseconds after the key was pressed. */
export interface Painted {
  /** The page's first frame after the key. */
  readonly letter: number;
  /** The first frame in which one more of the words is underlined. */
  readonly underline: number;
}

declare global {
  interface Window {
    stopwatch: { word: string; painted: Promise<Painted> | null };
  }
}

const PATIENCE_MS = 5000;

/**
 * Puts a stopwatch into a page, before it loads. It starts at the key event's own time stamp, which the browser sets
 * when the key reaches it, and looks once a frame. A frame counts as painted when a message posted from its animation
 * frame callback arrives, for that comes after the page was laid out and drawn. What changes after the callback is seen
 * a frame later, so the stopwatch may tell up to a frame too much and never too little.
 */
export async function stopwatch(
  page: Page,
  word: string,
): Promise<{ time(act: () => Promise<void>): Promise<Painted> }> {
  await nameNothing(page);
  await page.evaluateOnNewDocument(install, word, PATIENCE_MS);
  return {
    async time(act) {
      await page.evaluate(() => {
        window.stopwatch.painted = null;
      });
      await act();
      return page.evaluate(
        () => window.stopwatch.painted ?? Promise.reject(new Error('No key was pressed.')),
      );
    },
  };
}

/** Waits until the coach has seen the box, by words that it underlines: the first text that it reads counts as finished. */
export async function greet(box: Box, word: string): Promise<void> {
  await box.type(`We ${word} it. `);
  await until(async () => (await box.underlined()).length > 0, true);
}

/** Gives pages to come the helper through which tsx names functions that are handed over to them. */
export async function nameNothing(page: Page): Promise<void> {
  await page.evaluateOnNewDocument('globalThis.__name = (fn) => fn');
}

/** Runs in the page. */
function install(word: string, patience: number): void {
  const underlined = () =>
    window.practice.highlighted().filter(({ range }) => range.toString() === word).length;

  const follow = (pressedAt: number, before: number) =>
    new Promise<Painted>((resolve, reject) => {
      let letter: number | null = null;
      const look = () => {
        const seen = underlined() > before;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          const passed = performance.now() - pressedAt;
          letter ??= passed;
          if (seen) resolve({ letter, underline: passed });
          else if (passed > patience) reject(new Error(`"${word}" was not underlined in time.`));
          else requestAnimationFrame(look);
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });

  window.stopwatch = { word, painted: null };
  addEventListener(
    'keydown',
    (event) => {
      window.stopwatch.painted = follow(event.timeStamp, underlined());
      // A stopwatch that nobody reads, at keys that underline nothing, is no error of the page.
      window.stopwatch.painted.catch(() => {});
    },
    { capture: true },
  );
}
