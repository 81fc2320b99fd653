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

/** Holds the worker where it is, so that it answers nobody, as one that has yet to start; gives what lets it go on. */
export async function pauseWorker(browser: Browser): Promise<() => Promise<void>> {
  const { client } = await present(() => workerTarget(browser)?.worker(), 'worker');
  await client.send('Debugger.enable');
  const paused = new Promise((done) => client.once('Debugger.paused', done));
  const stop = client.send('Runtime.evaluate', { expression: 'debugger' });
  await paused;
  return async () => {
    await client.send('Debugger.disable');
    await stop;
  };
}
