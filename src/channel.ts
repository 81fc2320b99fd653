import * as v from 'valibot';

/** The part of a browser port that a channel needs; `chrome.runtime.Port` fits it. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** One end of a port that carries only messages of known shape. */
export interface Channel<Out> {
  /** False from the moment either end has closed. */
  readonly open: boolean;
  /** How many incoming messages did not fit the schema and were dropped. */
  readonly dropped: number;
  /** Says whether the message was handed over; on a closed port it is not, and nothing is thrown. */
  send(message: Out): boolean;
  close(): void;
}

/**
 * Takes charge of one end of a port. Incoming messages are parsed with `schema`; those that do not fit are
 * dropped and counted, the first of them told to `report`. `onClosed` is called once when the other end goes
 * away or the port turns out to be dead, not after an own `close`. Errors thrown by the handlers go to `report`.
 */
export function openChannel<In, Out>(
  port: PortLike,
  schema: v.GenericSchema<unknown, In>,
  onMessage: (message: In) => void,
  onClosed: () => void = () => {},
  report: (problem: string, detail: unknown) => void = () => {},
): Channel<Out> {
  let open = true;
  let dropped = 0;

  const guarded = (handler: () => void) => {
    try {
      handler();
    } catch (error) {
      report('A handler of a port failed.', error);
    }
  };
  const lost = () => {
    if (!open) return;
    open = false;
    guarded(onClosed);
  };

  port.onMessage.addListener((message) => {
    if (!open) return;
    const parsed = v.safeParse(schema, message);
    if (parsed.success) guarded(() => onMessage(parsed.output));
    else if (dropped++ === 0) report('A message did not fit and was dropped.', parsed.issues);
  });
  port.onDisconnect.addListener(() => {
    // Chromium writes "Unchecked runtime.lastError" to the console unless the reason is read here.
    void globalThis.chrome?.runtime?.lastError;
    lost();
  });

  return {
    get open() {
      return open;
    },
    get dropped() {
      return dropped;
    },
    send(message) {
      if (!open) return false;
      try {
        port.postMessage(message);
        return true;
      } catch {
        // An orphaned port throws here before, or without ever, telling that it was disconnected.
        lost();
        return false;
      }
    },
    close() {
      if (!open) return;
      open = false;
      try {
        port.disconnect();
      } catch {
        // It is closed already, which is what was asked for.
      }
    },
  };
}
