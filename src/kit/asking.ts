import type * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Channel, openChannel } from '../channel.ts';
import { AWAKE } from '../protocol.ts';

/** What every page of the extension may be told by the worker, besides the rest: the answer to something that it asked. */
interface Answer {
  readonly type: 'answer';
  readonly ask: string;
  readonly problem: string;
}
interface Watch {
  readonly type: 'watch';
}
interface Ask {
  readonly ask: string;
}

/** A message that is answered, without its number, which is given here. */
export type Request<Out> = Out extends Ask ? Omit<Out, 'ask'> : never;

/** A page's line to the worker, which wakes it when it sleeps. */
export interface Line<Out> {
  /** Opens the line, watches, and does so again whenever the worker wakes or the page is looked at. */
  start(): void;
  /** Says whether the message was handed over. */
  send(message: Out): boolean;
  /**
   * Asks the worker to do something. Resolves to an empty string when it is done, otherwise to a sentence for people that
   * tells what went wrong and what to do; to `unanswered` when no answer came.
   */
  request(wanted: Request<Out>): Promise<string>;
}

/** How a line is laid. `patienceMs`: how long an answer may take. */
interface Laid<In, Out> {
  readonly port: string;
  readonly schema: v.GenericSchema<unknown, In | Answer>;
  readonly watch: Out & Watch;
  readonly unanswered: string;
  readonly patienceMs: number;
  receive(message: Exclude<In, Answer>): void;
}

/** A worker that was lost before it said anything is called again after so many milliseconds. */
const AGAIN_MS = 500;

/** Lays a line to the worker. */
export function layLine<In extends { readonly type: string }, Out>({
  port: name,
  schema,
  watch,
  unanswered,
  patienceMs,
  receive,
}: Laid<In, Out>): Line<Out> {
  let channel: Channel<Out> | null = null;
  let isAnswered = false;
  const open = new Map<string, (problem: string) => void>();

  const connect = (): Channel<Out> | null => {
    if (channel) return channel;
    isAnswered = false;
    try {
      const port = browser.runtime.connect({ name });
      channel = openChannel<In | Answer, Out>(port, schema, heard, lost);
      channel.send(watch);
    } catch {
      // The extension was updated or switched off; the browser is about to close this page.
      channel = null;
    }
    return channel;
  };
  const heard = (message: In | Answer) => {
    isAnswered = true;
    if (isAnswer(message)) open.get(message.ask)?.(message.problem);
    else receive(message as Exclude<In, Answer>);
  };
  const lost = () => {
    channel = null;
    // What was asked may or may not have been done; whoever asked looks at how things stand, and asks again.
    for (const end of [...open.values()]) end(unanswered);
    // Otherwise nobody would wake it again, and the page would wait for what it watches.
    if (!isAnswered) setTimeout(connect, AGAIN_MS);
  };
  // A port can turn out to be dead only while sending, so a fresh one gets a second chance.
  const send = (message: Out) => connect()?.send(message) || connect()?.send(message) || false;

  return {
    start() {
      browser.runtime.onMessage.addListener((message: unknown) => {
        if (message === AWAKE) connect();
        return undefined;
      });
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') connect();
      });
      connect();
    },
    send,
    request(wanted) {
      const ask = crypto.randomUUID();
      return new Promise((resolve) => {
        const end = (problem: string) => {
          clearTimeout(timer);
          open.delete(ask);
          resolve(problem);
        };
        const timer = setTimeout(end, patienceMs, unanswered);
        open.set(ask, end);
        if (!send({ ...wanted, ask } as Out)) end(unanswered);
      });
    },
  };
}

function isAnswer(message: { readonly type: string }): message is Answer {
  return message.type === 'answer';
}
