import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { standingFinder } from '../core/check/accounts.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import {
  AWAKE,
  type FromOffice,
  type FromPage,
  type FromPanel,
  fromOffice,
  fromPage,
  fromPanel,
  PORTS,
  type ToOffice,
  type ToPage,
  type ToPanel,
} from '../protocol.ts';
import { compileKept } from './compiled.ts';
import { isOffice, isPanel, pageTab } from './gate.ts';
import { knock } from './knock.ts';
import { Later } from './later.ts';
import { Office } from './office.ts';
import { reachOpenTabs } from './open-tabs.ts';
import { listenToToolbar, openFromPage, PANEL_URL } from './panel.ts';
import { keepRecord } from './records.ts';
import { Switchboard } from './switchboard.ts';
import { tagger } from './tagger.ts';

const board = new Later(
  compileKept(starterPolicy, tagger, Date.now()).then(
    (checker) =>
      new Switchboard(
        { policy: starterPolicy, checker, standingOf: standingFinder(starterPolicy), news: null },
        {
          now: () => Date.now(),
          desk: () => ({ state: 'none', reason: '' }),
          keep: keepRecord,
          knock,
          // A tab's address is told only where the extension has host permission, which is on the networks.
          isNetwork: (tab) =>
            browser.tabs.get(tab).then(
              ({ url }) => url?.startsWith('https:') ?? false,
              () => false,
            ),
        },
      ),
  ),
);

/** The documents that may ask for more than the panel may. */
const OFFICES = ['studio', 'approvals', 'records', 'welcome'].map((page) =>
  browser.runtime.getURL(`src/${page}/index.html`),
);

const office = new Office({
  view: () => ({
    type: 'team',
    team: null,
    policy: {
      organisation: starterPolicy.organisation.name,
      version: starterPolicy.version,
      position: null,
      received: null,
      coming: null,
      freshness: 'fresh',
    },
    root: null,
    refused: '',
    connection: { state: 'none', reason: '' },
    waiting: 0,
    desks: [],
  }),
  act: async () => 'This desk belongs to no team yet.',
});

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
      (message) => {
        if (message.type === 'open-panel') void openFromPage(tab, message.id, channel);
        else board.use((it) => it.fromPage(tab, message));
      },
      () => board.use((it) => it.removePage(tab, channel)),
    );
    board.use((it) => it.addPage(tab, channel));
    return;
  }
  if (port.name === PORTS.panel && isPanel(port.sender, id, PANEL_URL)) {
    const channel: Channel<ToPanel> = openChannel<FromPanel, ToPanel>(
      port,
      fromPanel,
      (message) => board.use((it) => it.fromPanel(channel, message)),
      () => board.use((it) => it.removePanel(channel)),
    );
    board.use((it) => it.addPanel(channel));
    return;
  }
  if (port.name === PORTS.office && isOffice(port.sender, id, OFFICES)) {
    const channel: Channel<ToOffice> = openChannel<FromOffice, ToOffice>(
      port,
      fromOffice,
      (message) => office.take(channel, message),
      () => office.remove(channel),
    );
    return;
  }
  port.disconnect();
});
browser.runtime.onInstalled.addListener(() => void reachOpenTabs());
listenToToolbar();

// An open panel lost its port when the worker was stopped. Nobody may be there to hear this.
browser.runtime.sendMessage(AWAKE).catch(() => {});
