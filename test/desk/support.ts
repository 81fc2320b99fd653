import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jwtAuthenticator, type NatsConnection, wsconnect } from '@nats-io/nats-core';
import type { Desk, Parcel } from '../../src/desk/desk.ts';
import { readCredentials } from '../../src/desk/nats/credentials.ts';
import { openNatsDesk } from '../../src/desk/nats/nats-desk.ts';
import type { DeskRole } from '../../src/desk/nats/subjects.ts';
import type { Revoked } from '../../tools/desk/accounts.ts';
import { makeSeeds, type Seeds } from '../../tools/desk/keys.ts';
import { letIn } from '../../tools/desk/people.ts';
import { type Server, startServer } from '../../tools/desk/server.ts';
import { connectKeeper, setUpStreams } from '../../tools/desk/streams.ts';

/** A server of a test's own, which can be killed and come back with what it had. */
export class TestHouse {
  private constructor(
    readonly seeds: Seeds,
    private readonly folder: string,
    private readonly port: number,
    public server: Server,
  ) {}

  static async open(): Promise<TestHouse> {
    const folder = await mkdtemp(join(tmpdir(), 'plainspoken-desk-'));
    const seeds = makeSeeds();
    const port = await freePort();
    const server = await startServer(folder, seeds, port);
    const house = new TestHouse(seeds, folder, port, server);
    const keeper = await house.keeper();
    await setUpStreams(keeper);
    await keeper.close();
    return house;
  }

  keeper(): Promise<NatsConnection> {
    return connectKeeper(this.server.address, this.seeds);
  }

  async restart(revoked: Revoked = {}): Promise<void> {
    this.server = await startServer(this.folder, this.seeds, this.port, revoked);
  }

  async close(): Promise<void> {
    await this.server.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Credentials; without `expires` good for an hour. */
  credentials(role: DeskRole, expires = Math.round(Date.now() / 1000) + 3600): Promise<string> {
    return letIn(this.seeds, role, expires);
  }

  desk(role: DeskRole, credentials: string): Desk {
    return openNatsDesk({ address: this.server.address, credentials, role });
  }

  async newDesk(role: DeskRole): Promise<Desk & { readonly own: string }> {
    const credentials = await this.credentials(role);
    return { ...this.desk(role, credentials), own: readCredentials(credentials).own };
  }

  /** A connection with somebody's credentials and none of our code's restraint. */
  async rogue(role: DeskRole): Promise<{ readonly connection: NatsConnection; readonly own: string }> {
    const { jwt, seed, own } = readCredentials(await this.credentials(role));
    const connection = await wsconnect({
      servers: this.server.address,
      authenticator: jwtAuthenticator(jwt, seed),
      inboxPrefix: `_INBOX.${own}`,
      reconnect: false,
    });
    return { connection, own };
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What a desk sent live so far, and a way to wait for it. */
export class Heard {
  readonly parcels: Parcel[] = [];
  readonly states: string[] = [];
  readonly #waiting = new Set<() => void>();
  stop: () => Promise<void> = async () => {};

  static async at(desk: Desk): Promise<Heard> {
    const heard = new Heard();
    heard.stop = await desk.listen(
      (parcel) => heard.#note(() => heard.parcels.push(parcel)),
      ({ name }) => heard.#note(() => heard.states.push(name)),
    );
    await heard.until(() => heard.states.includes('open') || heard.states.includes('refused'));
    return heard;
  }

  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #note(what: () => void): void {
    what();
    for (const look of this.#waiting) look();
  }
}

export function policy(id: string, size = 6): Parcel {
  return { topic: 'policy', id, body: `a.b.${'c'.repeat(Math.max(1, size - 4))}` };
}

export function caseOf(id: string, body = 'a.b.c'): Parcel {
  return { topic: 'case', id, body, for: 'thumbprint' };
}

export function decisionOn(arrived: Parcel, id: string): Parcel {
  return {
    topic: 'decision',
    id,
    body: 'a.b.c',
    ...(arrived.for ? { for: arrived.for } : {}),
    re: arrived.id,
  };
}
