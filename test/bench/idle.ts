import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { openBox, SURFACES } from '../e2e/support/surfaces.ts';
import { killWorker } from '../e2e/support/worker.ts';
import { withBrowser } from './browser.ts';
import type { Figure, Measurement } from './measurement.ts';
import { memoryOf } from './memory.ts';
import { callsDuring } from './trace.ts';

const TABS = 20;
/** Pages and browser need this long to come to rest, in milliseconds. */
const REST_MS = 8000;
/** By then they have given back what they need no longer. */
const LONG_REST_MS = 15_000;
const WATCHED_MS = 20_000;
/** How often the worker is asked in that time; asking keeps it busy as well. */
const LOOKS = 4;

/**
 * Twenty tabs of a network, in each of which somebody once clicked into the compose box, and nobody writes. The calls are
 * those of the content scripts; the worker is stopped by the browser after half a minute and does nothing before.
 */
export const idle: Measurement = {
  name: `${TABS} idle tabs`,
  async run() {
    const without = await memoryOfTabs({ extension: false });
    const memory = await memoryOfTabs({ extension: true });
    return withBrowser(async (browser): Promise<Figure[]> => {
      const opening = await callsDuring(browser, () => openTabs(browser));
      if (opening.length === 0) throw new Error('The trace misses the extension, so it proves nothing.');
      let worker = 0;
      const calls = await callsDuring(browser, async () => {
        worker = await workerDuring(browser, WATCHED_MS);
      });
      const busy = calls.reduce((sum, { duration }) => sum + duration, 0) + worker;
      return [
        { label: 'calls into the extension', unit: 'found', value: calls.length, limit: 0 },
        { label: 'of one core', unit: '%', value: (100 * busy) / WATCHED_MS, limit: 0.1 },
        ...(memory === null || without === null
          ? []
          : [
              {
                label: 'more memory for the browser',
                unit: 'MB' as const,
                value: memory - without,
                limit: 40,
              },
            ]),
      ];
    });
  },
};

/** Apart from the trace, for which every process of the browser sets memory aside. In MB; null where it cannot be told. */
function memoryOfTabs({ extension }: { extension: boolean }): Promise<number | null> {
  return withBrowser(
    async (browser) => {
      await openTabs(browser);
      // As the browser does by itself after half a minute, unless somebody looks on.
      if (extension) await killWorker(browser);
      await wait(LONG_REST_MS);
      return memoryOf(browser);
    },
    { extension },
  );
}

async function openTabs(browser: Browser): Promise<void> {
  for (let i = 0; i < TABS; i++) await openBox(await browser.newPage(), SURFACES.xHome);
  await wait(REST_MS);
}

/** How long the worker is busy in this time, in milliseconds; one that stops and starts anew counts from nothing. */
async function workerDuring(browser: Browser, time: number): Promise<number> {
  let busy = 0;
  let last = await cpuOfWorker(browser);
  for (let look = 0; look < LOOKS; look++) {
    await wait(time / LOOKS);
    const now = await cpuOfWorker(browser);
    busy += now < last ? now : now - last;
    last = now;
  }
  return busy;
}

/** How long the extension's worker has been busy, in milliseconds; 0 when it does not run. */
async function cpuOfWorker(browser: Browser): Promise<number> {
  const worker = await browser
    .targets()
    .find((target) => target.type() === 'service_worker')
    ?.worker();
  if (!worker) return 0;
  await worker.client.send('Performance.enable').catch(() => {});
  const { metrics } = await worker.client.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
