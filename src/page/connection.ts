import { type Channel, openChannel } from '../channel.ts';
import { type FromPage, KNOCK, PORTS, type ToPage, toPage } from '../protocol.ts';

/** What the page needs of the worker. */
export interface Connection {
  /** Hands a message to the worker, waking it if need be; false when the extension is gone. */
  send(message: FromPage): boolean;
  /** False once the extension is gone. */
  readonly isAlive: boolean;
  /** Opens another port with the next message: this one was closed while the page lay in the browser's cache. */
  renew(): void;
  close(): void;
}

interface Handlers {
  onMessage(message: ToPage): void;
  /** The worker was stopped. It starts again with the next `send`. */
  onLost(): void;
  /** The worker asks for a connection, because a panel is waiting to see the drafts. */
  onKnock(): void;
  /** The extension was updated, switched off or removed: this script has no worker any more. */
  onOrphaned(): void;
}

/**
 * Connects only when there is something to say: a page without a compose box costs the worker nothing.
 * Uses `chrome` as it is, which Firefox has too; the page needs nothing that the polyfill would add.
 */
export function connect(handlers: Handlers): Connection {
  let channel: Channel<FromPage> | null = null;

  const opened = (): Channel<FromPage> => {
    if (channel?.open) return channel;
    const port = chrome.runtime.connect({ name: PORTS.page });
    channel = openChannel<ToPage, FromPage>(port, toPage, handlers.onMessage, () => {
      channel = null;
      if (isOrphaned()) handlers.onOrphaned();
      else handlers.onLost();
    });
    return channel;
  };

  const knocked = (message: unknown, sender: chrome.runtime.MessageSender) => {
    if (message === KNOCK && sender.id === chrome.runtime.id && !sender.tab) handlers.onKnock();
  };
  chrome.runtime.onMessage.addListener(knocked);

  return {
    send(message) {
      try {
        if (!isOrphaned()) return opened().send(message);
        handlers.onOrphaned();
        return false;
      } catch {
        // `runtime.connect` throws once the extension's context is gone.
        handlers.onOrphaned();
        return false;
      }
    },
    get isAlive() {
      return !isOrphaned();
    },
    renew() {
      channel?.close();
      channel = null;
    },
    close() {
      channel?.close();
      if (!isOrphaned()) chrome.runtime.onMessage.removeListener(knocked);
    },
  };
}

/** True when the extension that this script came from has been unloaded. */
function isOrphaned(): boolean {
  return !globalThis.chrome?.runtime?.id;
}
