import browser from 'webextension-polyfill';

/** Browsers stop a background that has done nothing for half a minute. */
const EVERY_MS = 20_000;

let beating: ReturnType<typeof setInterval> | undefined;

/**
 * Keeps the browser from stopping the background, or lets it. A socket on which a desk is heard keeps only Chromium's awake;
 * Firefox stops its own all the same, and what is published then is heard by nobody.
 */
export function stayAwake(isNeeded: boolean): void {
  if (isNeeded === (beating !== undefined)) return;
  clearInterval(beating);
  // Any call to the browser counts as doing something; this one costs least.
  beating = isNeeded ? setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS) : undefined;
}
