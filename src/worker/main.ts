import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { standingFinder } from '../core/check/accounts.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import {
  AWAKE,
  type FromApprovals,
  type FromOffice,
  type FromPage,
  type FromPanel,
  fromApprovals,
  fromOffice,
  fromPage,
  fromPanel,
  isAboutCases,
  PORTS,
  type ToApprovals,
  type ToOffice,
  type ToPage,
  type ToPanel,
} from '../protocol.ts';
import { Companion } from './beside.ts';
import { groundKey, groundOf } from './cases/ground.ts';
import { listenToNotices } from './cases/notices.ts';
import { CaseRoom } from './cases/room.ts';
import { compileKept } from './compiled.ts';
import { isOffice, isPanel, pageTab } from './gate.ts';
import { knock } from './knock.ts';
import { Later } from './later.ts';
import { Office } from './office.ts';
import { networkTabs, reachOpenTabs } from './open-tabs.ts';
import { listenToToolbar, openFromPage, PANEL_URL } from './panel.ts';
import { Recent } from './recent.ts';
import { keepRecord } from './records.ts';
import { stayAwake } from './stay-awake.ts';
import { type InForce, Switchboard } from './switchboard.ts';
import { tagger } from './tagger.ts';
import { wakeAt } from './team/alarm.ts';
import { deskAt } from './team/desk-at.ts';
import type { Held } from './team/held.ts';
import { readManaged } from './team/managed.ts';
import { newsOf } from './team/news.ts';
import { TeamService } from './team/service.ts';

const service = new TeamService({
  starter: starterPolicy,
  now: () => Date.now(),
  deskAt,
  managed: readManaged,
  dice: Math.random,
  wakeAt,
  openCases: () => room.awaited(),
  takeCase: async (parcel) => void (await room.take(parcel)),
  caseTurn: () => room.nextTurn(),
  expectsCases: () => room.expectsMore(),
  changed: () => {
    stayAwake(service.isListening);
    office.tell();
    board.use((it) => it.refresh());
    if (groundKey(service.team) === ground) return;
    ground = groundKey(service.team);
    room.adopt(groundOf(service.team, starterPolicy, Date.now()));
  },
  enforce: async (held) => {
    const rules = await inForceOf(held);
    board.use((it) => it.adopt(rules));
  },
});

const started = service.start();
/** What the cases stand on, to notice when that changes. */
let ground = '';

const room: CaseRoom = new CaseRoom(
  started.then(() => {
    ground = groundKey(service.team);
    return groundOf(service.team, starterPolicy, Date.now());
  }),
  {
    now: () => Date.now(),
    recheck: () => board.use((it) => it.recheck()),
    findingsIn: (draft) => new Promise((resolve) => board.use((it) => resolve(it.findingsIn(draft)))),
    written: () => void service.flush(),
    moved: () => service.casesChanged(),
  },
);
const recent: Recent = new Recent(
  () => Date.now(),
  () => board.use((it) => it.recheckKnown()),
);
const companion = new Companion();

const board = new Later(
  started
    .then(() => inForceOf(service.team.inForce))
    .then(
      (rules) =>
        new Switchboard(rules, {
          now: () => Date.now(),
          desk: () => service.standing,
          standing: room.standing,
          caseFacts: room.factsFor,
          posted: (sent) => room.posted(sent),
          keep: keepRecord,
          person: () => service.team.membership?.person ?? null,
          history: () => ({
            recent: recent.memory?.recent,
            openAlerts: recent.memory?.openAlerts,
            recorded: recent.memory ? true : undefined,
            policyCopy: service.policyCopy,
          }),
          beside: (draft, policy) => companion.tell(draft, policy, recent.memory, Date.now()),
          knock,
          tabs: networkTabs,
          // A tab's address is told only where the extension has host permission, which is on the networks.
          isNetwork: (tab) =>
            browser.tabs.get(tab).then(
              ({ url }) => url?.startsWith('https:') ?? false,
              () => false,
            ),
        }),
    ),
);

async function inForceOf(held: Held | null): Promise<InForce> {
  const policy = held?.published.policy ?? starterPolicy;
  const checker = await compileKept(policy, tagger, Date.now());
  return { policy, checker, standingOf: standingFinder(policy), news: newsOf(held, service.team.former) };
}

/**
 * The desk is met while anything of the extension is open, or while cases are expected, and not otherwise: a closed
 * connection costs nobody anything.
 */
function meetWhileInUse(): void {
  board.use((it) => service.use(it.isInUse || office.isOpen));
}
const APPROVALS_URL = browser.runtime.getURL('src/approvals/index.html');

/** The documents that may ask for more than the panel may. */
const OFFICES = ['studio', 'approvals', 'records', 'welcome'].map((page) =>
  browser.runtime.getURL(`src/${page}/index.html`),
);

const office = new Office({ view: () => service.view(), act: (message) => service.act(message) });

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
      () => {
        board.use((it) => it.removePage(tab, channel));
        meetWhileInUse();
      },
    );
    board.use((it) => it.addPage(tab, channel));
    meetWhileInUse();
    return;
  }
  if (port.name === PORTS.panel && isPanel(port.sender, id, PANEL_URL)) {
    const channel: Channel<ToPanel> = openChannel<FromPanel, ToPanel>(
      port,
      fromPanel,
      (message) => {
        if (isAboutCases(message)) room.fromPanel(channel, message);
        else board.use((it) => it.fromPanel(channel, message));
      },
      () => {
        board.use((it) => it.removePanel(channel));
        room.removePanel(channel);
        meetWhileInUse();
      },
    );
    board.use((it) => it.addPanel(channel));
    room.addPanel(channel);
    meetWhileInUse();
    return;
  }
  if (port.name === PORTS.approvals && isPanel(port.sender, id, APPROVALS_URL)) {
    const channel: Channel<ToApprovals> = openChannel<FromApprovals, ToApprovals>(
      port,
      fromApprovals,
      (message) => room.fromApprovals(channel, message),
      () => room.removeApprovals(channel),
    );
    return;
  }
  if (port.name === PORTS.office && isOffice(port.sender, id, OFFICES)) {
    const channel: Channel<ToOffice> = openChannel<FromOffice, ToOffice>(
      port,
      fromOffice,
      (message) => board.use(() => office.take(channel, message)),
      () => {
        office.remove(channel);
        meetWhileInUse();
      },
    );
    office.add(channel);
    meetWhileInUse();
    return;
  }
  port.disconnect();
});
browser.alarms.onAlarm.addListener(() => {
  // A mode may have begun or ended since drafts were checked.
  board.use((it) => void service.woken().then(() => it.recheck()));
  room.look();
});
// Whoever decides is to hear of cases from the browser's start on; to be started for it is enough.
browser.runtime.onStartup.addListener(() => {});
browser.runtime.onInstalled.addListener(() => void reachOpenTabs());
listenToToolbar();
listenToNotices();

// An open panel lost its port when the worker was stopped. Nobody may be there to hear this.
browser.runtime.sendMessage(AWAKE).catch(() => {});
