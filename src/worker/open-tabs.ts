import browser from 'webextension-polyfill';

/**
 * Brings the coach into tabs that were open before it was installed or updated. The script of an older
 * version has taken itself down by then; a tab that cannot be reached shows its state in the panel.
 */
export async function reachOpenTabs(): Promise<void> {
  for (const { matches, js = [], css = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined) continue;
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
