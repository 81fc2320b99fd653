import browser from 'webextension-polyfill';
import { knock } from './knock.ts';

/**
 * Brings the coach into tabs that were open before it was installed or updated. The script of an older
 * version has taken itself down by then; a tab that cannot be reached shows its state in the panel. A tab
 * that is loading gets the coach from the browser, and one that answers has it: a second one would take a
 * draft away from the first.
 */
export async function reachOpenTabs(): Promise<void> {
  for (const { matches, js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id } of await browser.tabs.query({ url: matches, status: 'complete' })) {
      if (id === undefined || (await knock(id))) continue;
      const target = { tabId: id };
      try {
        await browser.scripting.insertCSS({ target, files: css });
        await browser.scripting.executeScript({ target, files: js });
      } catch {
        // A tab may be discarded, crashed or showing an error page; its next load brings the coach.
      }
    }
  }
}

/** The tabs that show one of the networks. */
export async function networkTabs(): Promise<number[]> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const tabs = await browser.tabs.query({ url: scripts.flatMap(({ matches }) => matches) });
  return tabs.flatMap(({ id }) => id ?? []);
}
