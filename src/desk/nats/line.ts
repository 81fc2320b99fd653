import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { Credentials } from './credentials.ts';
import { troubleOf } from './trouble.ts';

/** In milliseconds. A service worker lives on while something comes over its socket at least every half minute. */
const PING_EVERY = 20_000;
const PATIENCE = 10_000;
/** How long a connection stays open after its last use, because uses come in rows. */
const LINGER = 2_000;

/** One connection to a server, opened when it is needed and closed when nobody needs it any more. */
export class Line {
  #connection: Promise<NatsConnection> | null = null;
  #users = 0;
  #closing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly address: string,
    private readonly credentials: Credentials,
  ) {}

  /** Holds the connection for as long as `act` takes. Rejects with a `DeskError`. */
  async use<T>(act: (connection: NatsConnection) => Promise<T>): Promise<T> {
    clearTimeout(this.#closing);
    this.#users++;
    try {
      this.#connection ??= this.#open();
      return await act(await this.#connection);
    } catch (error) {
      throw troubleOf(error);
    } finally {
      this.#users--;
      clearTimeout(this.#closing);
      this.#closing = setTimeout(() => this.closeIfIdle(), LINGER);
    }
  }

  /** Resolves when the connection has closed; does nothing while somebody uses it. */
  async closeIfIdle(): Promise<void> {
    if (this.#users > 0) return;
    clearTimeout(this.#closing);
    await this.#connection?.then(
      (connection) => connection.close(),
      () => {},
    );
  }

  #open(): Promise<NatsConnection> {
    const { jwt, seed, own } = this.credentials;
    const opening = wsconnect({
      servers: this.address,
      authenticator: jwtAuthenticator(jwt, seed),
      // The server lets nobody else listen there.
      inboxPrefix: `_INBOX.${own}`,
      pingInterval: PING_EVERY,
      maxPingOut: 2,
      timeout: PATIENCE,
      // Whoever listens knocks again, at a pace of our own; and at this address, not at those that a cluster tells of.
      reconnect: false,
      ignoreClusterUpdates: true,
    });
    const forget = () => {
      if (this.#connection === opening) this.#connection = null;
    };
    opening.then((connection) => connection.closed().then(forget), forget);
    return opening;
  }
}
