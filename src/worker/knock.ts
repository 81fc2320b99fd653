import browser from 'webextension-polyfill';
import { KNOCK } from '../protocol.ts';

/** Asks the coach in this tab to connect. Resolves to whether one was there. */
export function knock(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, KNOCK, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}
