import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { AWAKE, type FromOffice, PORTS, type TeamView, type ToOffice, toOffice } from '../protocol.ts';

/** How the team stands; null until the worker has said so. It stays while the worker sleeps. */
export const team = signal<TeamView | null>(null);

type Ask = Extract<FromOffice, { ask: string }>;
/** A request without its number, which is given here. */
export type Request = Ask extends infer One ? (One extends Ask ? Omit<One, 'ask'> : never) : never;

const UNANSWERED = 'The coach is not answering. Nothing was lost: please try again.';
const PATIENCE_MS = 30_000;

let channel: Channel<FromOffice> | null = null;
const open = new Map<string, (problem: string) => void>();

/**
 * Asks the worker to do something. Resolves to an empty string when it is done, otherwise to a sentence for people that
 * tells what went wrong and what to do.
 */
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
    const message = { ...wanted, ask } as Ask;
    // A port can turn out to be dead only while sending, so a fresh one gets a second chance.
    if (!(connect()?.send(message) || connect()?.send(message))) end(UNANSWERED);
  });
}

/** Keeps `team` up to date from now on. */
export function watchTeam(): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (message === AWAKE) connect();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connect();
  });
  connect();
}

function connect(): Channel<FromOffice> | null {
  if (channel) return channel;
  try {
    const port = browser.runtime.connect({ name: PORTS.office });
    channel = openChannel<ToOffice, FromOffice>(port, toOffice, receive, lost);
    channel.send({ type: 'watch' });
  } catch {
    // The extension was updated or switched off; the browser is about to close this page.
    channel = null;
  }
  return channel;
}

function lost() {
  channel = null;
  // What was asked may or may not have been done; whoever asked looks at the team's state, and asks again.
  for (const end of [...open.values()]) end(UNANSWERED);
}

function receive(message: ToOffice) {
  if (message.type === 'team') team.value = message;
  else open.get(message.ask)?.(message.problem);
}
