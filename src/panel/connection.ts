import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { AWAKE, type FromPanel, type PanelView, PORTS, type ToPanel, toPanel } from '../protocol.ts';
import { besides, notice, pending, pointed, received, tab, unanswered } from './state.ts';

const PATIENCE = 4_000;

type AboutCases = Extract<ToPanel, { type: 'cases' } | { type: 'case-done' } | { type: 'file' }>;

let onCases: (message: AboutCases) => void = () => {};
let channel: Channel<FromPanel> | null = null;
let patience: ReturnType<typeof setTimeout> | undefined;
let ownWindow: number | undefined;

/** Sends to the worker, waking it when it sleeps. Says whether the message was handed over. */
export function send(message: FromPanel): boolean {
  // A port can turn out to be dead only while sending, so a fresh one gets a second chance.
  return (connect() && channel?.send(message)) || (connect() && channel?.send(message)) || false;
}

/** What is told about cases goes to those who draw them; they speak through this connection and cannot be known here. */
export function listenToCases(listener: typeof onCases): void {
  onCases = listener;
}

/** Opens the port to the worker if it is closed, and asks for the watched tab. */
function connect(): boolean {
  if (channel) return true;
  try {
    const port = browser.runtime.connect({ name: PORTS.panel });
    channel = openChannel(port, toPanel, receive, () => {
      channel = null;
    });
  } catch {
    // The extension was updated or switched off; the browser is about to close this panel.
    unanswered.value = true;
    return false;
  }
  watch();
  return true;
}

function watch() {
  if (tab.value === null) return;
  channel?.send({ type: 'watch', tab: tab.value });
  clearTimeout(patience);
  patience = setTimeout(() => {
    unanswered.value = true;
  }, PATIENCE);
}

function receive(message: ToPanel) {
  switch (message.type) {
    case 'view':
      if (message.tab === tab.value) take(message);
      return;
    case 'pointed':
      pointed.value = message;
      return;
    case 'outcome':
      if (pending.value?.id !== message.id) return;
      notice.value = { kind: message.outcome, copy: pending.value.copy };
      pending.value = null;
      return;
    case 'cases':
    case 'case-done':
    case 'file':
      onCases(message);
      return;
    case 'beside':
      besides.value = new Map(besides.value).set(message.id, message);
      return;
    case 'recorded': {
      const recorded = message.checked ? 'recorded' : 'unchecked';
      notice.value = { kind: message.kept ? recorded : 'unrecorded', copy: '' };
    }
  }
}

function take(view: PanelView) {
  clearTimeout(patience);
  unanswered.value = false;
  received.value = view;
  const open = new Set(view.drafts.map(({ id }) => id));
  if ([...besides.value.keys()].some((id) => !open.has(id)))
    besides.value = new Map([...besides.value].filter(([id]) => open.has(id)));
}

function follow(id: number) {
  if (id !== tab.value) {
    tab.value = id;
    pointed.value = null;
    pending.value = null;
    notice.value = null;
  }
  reconnect();
}

/** Asks for a view again, over a fresh port if need be. */
export function reconnect(): void {
  if (channel) watch();
  else connect();
}

/** Connects, shows the active tab of the own window, and follows it from then on. */
export async function start(): Promise<void> {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === ownWindow) follow(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tab.value && change.status === 'complete') follow(id);
  });
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === AWAKE) connect();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connect();
  });
  window.addEventListener('focus', () => connect());

  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  ownWindow = active?.windowId;
  if (active?.id !== undefined) follow(active.id);
}
