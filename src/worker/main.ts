import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import {
  AWAKE,
  type FromPage,
  type FromPanel,
  fromPage,
  fromPanel,
  KNOCK,
  PORTS,
  type ToPage,
  type ToPanel,
} from '../protocol.ts';
import { compileKept } from './compiled.ts';
import { isPanel, pageTab } from './gate.ts';
import { reachOpenTabs } from './open-tabs.ts';
import { listenToToolbar, openPanel, PANEL_URL } from './panel.ts';
import { Switchboard } from './switchboard.ts';
import { tagger } from './tagger.ts';

const ready = compileKept(starterPolicy, tagger, Date.now()).then(
  (checker) =>
    new Switchboard({
      checker,
      organisation: starterPolicy.organisation.name,
      policyVersion: starterPolicy.version,
      now: () => Date.now(),
      openPanel,
      knock: (tab) =>
        browser.tabs.sendMessage(tab, KNOCK, { frameId: 0 }).then(
          () => true,
          () => false,
        ),
      // A tab's address is told only where the extension has host permission, which is on the networks.
      isNetwork: (tab) =>
        browser.tabs.get(tab).then(
          ({ url }) => url?.startsWith('https:') ?? false,
          () => false,
        ),
    }),
);

// Listeners are registered at once, before anything is awaited: the event that woke the worker must find them. What they
// hear while the policy is being made ready waits, and is heard in its order.
browser.runtime.onConnect.addListener((port) => {
  const { id } = browser.runtime;
  if (port.name === PORTS.page) {
    const tab = pageTab(port.sender, id);
    if (tab === null) return port.disconnect();
    const channel: Channel<ToPage> = openChannel<FromPage, ToPage>(
      port,
      fromPage,
      (message) => void ready.then((board) => board.fromPage(tab, message)),
      () => void ready.then((board) => board.removePage(tab, channel)),
    );
    void ready.then((board) => board.addPage(tab, channel));
    return;
  }
  if (port.name === PORTS.panel && isPanel(port.sender, id, PANEL_URL)) {
    const channel: Channel<ToPanel> = openChannel<FromPanel, ToPanel>(
      port,
      fromPanel,
      (message) => void ready.then((board) => board.fromPanel(channel, message)),
      () => void ready.then((board) => board.removePanel(channel)),
    );
    void ready.then((board) => board.addPanel(channel));
    return;
  }
  port.disconnect();
});
browser.runtime.onInstalled.addListener(() => void reachOpenTabs());
listenToToolbar();

// An open panel lost its port when the worker was stopped. Nobody may be there to hear this.
browser.runtime.sendMessage(AWAKE).catch(() => {});
