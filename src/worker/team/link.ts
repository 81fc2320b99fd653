import { type Cursor, type Desk, DeskError, type Parcel } from '../../desk/desk.ts';
import type { Connection } from '../../protocol.ts';
import { NOT_KEPT } from './words.ts';

/** What a link needs of the team. */
export interface LinkEnds {
  /** Takes one parcel. Rejects only when it could not be kept, so that it comes again. */
  take(parcel: Parcel): Promise<void>;
  /** Ids of this desk's own cases that may still get a decision. */
  openCases(): Promise<readonly string[]>;
  /** Where the last catch-up ended. */
  readCursor(): Promise<Cursor | null>;
  keepCursor(cursor: Cursor): Promise<void>;
  /** Sends what waits. Resolves to what the desk refused, in a sentence; empty when nothing. */
  sendWaiting(desk: Desk): Promise<string>;
  /** The connection's state has changed. */
  changed(): void;
}

/**
 * The connection to the desk. It is open only while somebody needs it, and whoever opens it is caught up first: whatever
 * was published meanwhile arrives, whatever waited here goes out.
 */
export class Link {
  readonly #desk: Desk;
  readonly #ends: LinkEnds;
  #connection: Connection = { state: 'closed', reason: '' };
  #stop: (() => Promise<void>) | null = null;
  /** Tells the listening that goes on from an earlier one that is still coming to its end. */
  #listening: object | null = null;
  /** Meetings follow one another: two at once would take parcels twice. */
  #meeting: Promise<void> = Promise.resolve();
  /** One that has not begun yet does for everybody who asks until it does. */
  #coming: Promise<void> | null = null;
  #flush: Promise<void> | null = null;
  #isWanted = false;

  constructor(desk: Desk, ends: LinkEnds) {
    this.#desk = desk;
    this.#ends = ends;
  }

  get connection(): Connection {
    return this.#connection;
  }

  get desk(): Desk {
    return this.#desk;
  }

  /** Opens or closes the connection. */
  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted) return;
    this.#isWanted = isWanted;
    if (isWanted) void this.meet();
    else this.#close();
  }

  /** Catches up and sends what waits, and stays connected while that is wanted. Never rejects. */
  meet(): Promise<void> {
    this.#coming ??= this.#after(() => {
      this.#coming = null;
      return this.#meet();
    });
    return this.#coming;
  }

  /** Sends what waits. Whoever is listening has no need to catch up for that. Never rejects. */
  flush(): Promise<void> {
    this.#flush ??= this.#after(async () => {
      this.#flush = null;
      if (!this.#stop || this.#connection.state !== 'open') return this.#meet();
      try {
        this.#become({ state: 'open', reason: await this.#ends.sendWaiting(this.#desk) });
      } catch (error) {
        this.#become(connectionOf(error));
      }
    });
    return this.#flush;
  }

  #after(act: () => Promise<void>): Promise<void> {
    this.#meeting = this.#meeting.then(act);
    return this.#meeting;
  }

  async #meet(): Promise<void> {
    if (this.#connection.state !== 'open') this.#become({ state: 'connecting', reason: '' });
    try {
      if (this.#isWanted && !this.#stop) await this.#listen();
      const { parcels, cursor } = await this.#desk.catchUp(
        await this.#ends.readCursor(),
        await this.#ends.openCases(),
      );
      await this.#keep(parcels, cursor);
      const refused = await this.#ends.sendWaiting(this.#desk);
      this.#become(
        this.#isWanted ? { state: 'open', reason: refused } : { state: 'closed', reason: refused },
      );
      if (!this.#isWanted) this.#close();
    } catch (error) {
      this.#become(connectionOf(error));
    }
  }

  async #keep(parcels: readonly Parcel[], cursor: Cursor): Promise<void> {
    try {
      for (const parcel of parcels) await this.#ends.take(parcel);
      await this.#ends.keepCursor(cursor);
    } catch {
      throw new DeskError('full', NOT_KEPT);
    }
  }

  /** Live first and the past second, so that nothing is missed between the two; what comes twice is taken once. */
  async #listen(): Promise<void> {
    const listening = {};
    this.#listening = listening;
    let wasDeaf = false;
    const stop = await this.#desk.listen(
      (parcel) => void this.#ends.take(parcel).catch(() => this.meet()),
      ({ name, reason }) => {
        if (this.#listening !== listening) return;
        if (name !== 'open') this.#become({ state: name, reason });
        // Somebody may have caught up in the meantime, but before there was anybody to listen.
        else if (wasDeaf) void this.meet();
        wasDeaf = name === 'offline' || name === 'refused';
      },
    );
    // Nobody needs it any more, or it was closed and is wanted anew by the meeting that follows.
    if (this.#listening !== listening) return void stop();
    this.#stop = stop;
  }

  #close(): void {
    void this.#stop?.();
    this.#stop = null;
    this.#listening = null;
    this.#become({ state: 'closed', reason: '' });
  }

  #become(connection: Connection): void {
    if (connection.state === this.#connection.state && connection.reason === this.#connection.reason) return;
    this.#connection = connection;
    this.#ends.changed();
  }
}

function connectionOf(error: unknown): Connection {
  if (error instanceof DeskError && error.trouble !== 'offline')
    return { state: 'refused', reason: error.message };
  return { state: 'offline', reason: error instanceof Error ? error.message : '' };
}
