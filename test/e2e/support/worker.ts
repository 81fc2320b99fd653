import type { Browser } from 'puppeteer-core';
import { present, until } from './until.ts';

/** Where the extension's worker runs; nothing while it sleeps. */
export function workerTarget(browser: Browser) {
  return browser.targets().find((target) => target.type() === 'service_worker');
}

/** Stops the worker, as the browser does now and then. */
export async function killWorker(browser: Browser): Promise<void> {
  const worker = await present(() => workerTarget(browser)?.worker(), 'worker');
  await worker.close();
  await until(() => workerTarget(browser) === undefined, true);
}
