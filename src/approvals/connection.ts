import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { saveFile } from '../kit/save.ts';
import { AWAKE, type FromApprovals, PORTS, type ToApprovals, toApprovals } from '../protocol.ts';
import { queue, toMail } from './state.ts';

type Ask = Extract<FromApprovals, { ask: string }>;
/** A request without its number, which is given here. */
type Request = Ask extends infer One ? (One extends Ask ? Omit<One, 'ask'> : never) : never;

const UNANSWERED = 'The coach is not answering. Please look at the case before you try again.';
const PATIENCE_MS = 15_000;

let channel: Channel<FromApprovals> | null = null;
const open = new Map<string, (problem: string) => void>();

/** Connects, and keeps the queue up to date from then on. */
export function start(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === AWAKE) connect();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connect();
  });
  connect();
}

/** Asks the worker for something. Resolves to an empty string when it is done, or to what went wrong, for people. */
export function request(wanted: Request): Promise<string> {
  const ask = crypto.randomUUID();
  return new Promise((resolve) => {
    const timer = setTimeout(() => end(UNANSWERED), PATIENCE_MS);
    const end = (problem: string) => {
      clearTimeout(timer);
      open.delete(ask);
      resolve(problem);
    };
    open.set(ask, end);
    if (!send({ ...wanted, ask } as Ask)) end(UNANSWERED);
  });
}

/** Sends to the worker, waking it when it sleeps. */
export function send(message: FromApprovals): boolean {
  // A port can turn out to be dead only while sending, so a fresh one gets a second chance.
  return connect()?.send(message) || connect()?.send(message) || false;
}

function connect(): Channel<FromApprovals> | null {
  if (channel) return channel;
  try {
    const port = browser.runtime.connect({ name: PORTS.approvals });
    channel = openChannel<ToApprovals, FromApprovals>(port, toApprovals, receive, () => {
      channel = null;
      for (const end of [...open.values()]) end(UNANSWERED);
    });
    channel.send({ type: 'watch' });
  } catch {
    // The extension was updated or switched off; the browser is about to close this page.
    channel = null;
  }
  return channel;
}

function receive(message: ToApprovals) {
  switch (message.type) {
    case 'queue':
      queue.value = message;
      break;
    case 'answer':
      open.get(message.ask)?.(message.problem);
      break;
    case 'file':
      saveFile(message.name, message.text);
      toMail.value = message;
      send({ type: 'handed-over', case: message.case });
  }
}
