import browser from 'webextension-polyfill';
import type { Channel } from '../channel.ts';
import type { ToPage } from '../protocol.ts';

const { side_panel, sidebar_action } = browser.runtime.getManifest() as {
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string };
};

/** Address of the panel document: a side panel in Chromium, a sidebar in Firefox. */
export const PANEL_URL = browser.runtime.getURL(
  side_panel?.default_path ?? sidebar_action?.default_panel ?? '',
);

/**
 * Opens the panel beside a tab, from a press on the chip of draft `id`. Must be called in the same task as the message
 * came in, or the press no longer counts. Firefox opens its sidebar only from its own buttons; the page is then told.
 */
export async function openFromPage(tab: number, id: string, page: Channel<ToPage>): Promise<void> {
  try {
    if (!side_panel) throw new Error('The sidebar opens only from the browser itself.');
    await chrome.sidePanel.open({ tabId: tab });
  } catch {
    page.send({ type: 'panel-refused', id });
  }
}

/** The toolbar button, and its keyboard shortcut, open the panel. */
export function listenToToolbar(): void {
  if (side_panel) void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}
