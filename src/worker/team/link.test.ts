import { beforeEach, describe, expect, it } from 'vitest';
import { type Cursor, type Desk, DeskError, type DeskState, type Parcel } from '../../desk/desk.ts';
import { Link } from './link.ts';

const cursor = (text: string) => text as Cursor;
const policy = (id: string): Parcel => ({ topic: 'policy', id, body: 'a.b.c' });

/** A desk in memory, that can be out of reach. */
class MemoryDesk implements Desk {
  readonly kind = 'nats';
  readonly parcels: Parcel[] = [];
  trouble: DeskError | null = null;
  onParcel: ((parcel: Parcel) => void) | null = null;
  onState: ((state: DeskState) => void) | null = null;

  async send(parcel: Parcel) {
    if (this.trouble) throw this.trouble;
    this.parcels.push(parcel);
    this.onParcel?.(parcel);
  }
  async catchUp(since: Cursor | null) {
    if (this.trouble) throw this.trouble;
    const from = Number(since ?? 0);
    return { parcels: this.parcels.slice(from), cursor: cursor(String(this.parcels.length)) };
  }
  async listen(onParcel: (parcel: Parcel) => void, onState: (state: DeskState) => void) {
    if (this.trouble) throw this.trouble;
    this.onParcel = onParcel;
    this.onState = onState;
    return async () => {
      this.onParcel = null;
    };
  }
}

describe('the link to the desk', () => {
  let desk: MemoryDesk;
  let taken: string[];
  let kept: Cursor | null;
  let states: string[];
  let link: Link;

  beforeEach(() => {
    desk = new MemoryDesk();
    taken = [];
    kept = null;
    states = [];
    link = new Link(desk, {
      take: async ({ id }) => {
        if (!taken.includes(id)) taken.push(id);
      },
      openCases: async () => [],
      readCursor: async () => kept,
      keepCursor: async (cursor) => {
        kept = cursor;
      },
      sendWaiting: async () => '',
      changed: () => states.push(link.connection.state),
    });
  });

  const met = () => link.meet();

  it('catches up when it is wanted, then hears what is new, and stops hearing when nobody needs it', async () => {
    await desk.send(policy('one'));
    link.want(true);
    await met();
    await desk.send(policy('two'));
    expect(taken).toEqual(['one', 'two']);
    expect(link.connection.state).toBe('open');
    link.want(false);
    await desk.send(policy('three'));
    expect(taken).toEqual(['one', 'two']);
    expect(link.connection.state).toBe('closed');
    link.want(true);
    await met();
    expect(taken).toEqual(['one', 'two', 'three']);
  });

  it('keeps what it has while the desk is out of reach, and catches up when it is back', async () => {
    link.want(true);
    await met();
    desk.trouble = new DeskError('offline', 'No answer.');
    await met();
    expect(link.connection).toEqual({ state: 'offline', reason: 'No answer.' });
    desk.trouble = null;
    desk.parcels.push(policy('one'));
    desk.onState?.({ name: 'open', reason: '' });
    await met();
    expect(taken).toEqual(['one']);
    expect(link.connection.state).toBe('open');
  });

  it('catches up once it hears again, also when somebody has caught up while it was deaf', async () => {
    link.want(true);
    await met();
    desk.onState?.({ name: 'offline', reason: 'No answer.' });
    await met();
    expect(link.connection.state).toBe('open');
    desk.parcels.push(policy('told to nobody'));
    desk.onState?.({ name: 'open', reason: '' });
    await met();
    expect(taken).toEqual(['told to nobody']);
  });

  it('is not closed by the end of a listening that another has followed', async () => {
    link.want(true);
    await met();
    const former = desk.onState;
    link.want(false);
    link.want(true);
    await met();
    former?.({ name: 'closed', reason: '' });
    expect(link.connection.state).toBe('open');
  });

  it('sends what waits without catching up while it listens, once for all that ask, and catches up where it does not', async () => {
    let sendings = 0;
    let catchUps = 0;
    const sending = new Link(desk, {
      take: async () => {},
      openCases: async () => {
        catchUps++;
        return [];
      },
      readCursor: async () => kept,
      keepCursor: async () => {},
      sendWaiting: async () => {
        sendings++;
        return '';
      },
      changed: () => {},
    });
    await sending.flush();
    expect({ sendings, catchUps }).toEqual({ sendings: 1, catchUps: 1 });
    sending.want(true);
    await sending.meet();
    await Promise.all([sending.flush(), sending.flush(), sending.flush()]);
    expect({ sendings, catchUps }).toEqual({ sendings: 3, catchUps: 2 });
  });

  it('ends a listening that nobody needs any more by the time it is under way', async () => {
    let begin = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const listen = desk.listen.bind(desk);
    desk.listen = async (...ends) => {
      await hasBegun;
      return listen(...ends);
    };
    link.want(true);
    await Promise.resolve();
    link.want(false);
    desk.catchUp = () => Promise.reject(new DeskError('offline', 'No answer.'));
    begin();
    await met();
    expect(desk.onParcel).toBe(null);
  });

  it('says why the desk does not let it in', async () => {
    desk.trouble = new DeskError('refused', 'The desk does not know this key.');
    link.want(true);
    await met();
    expect(link.connection).toEqual({ state: 'refused', reason: 'The desk does not know this key.' });
  });

  it('asks once and goes, where it is not wanted for longer', async () => {
    desk.parcels.push(policy('one'));
    await met();
    expect(taken).toEqual(['one']);
    expect(desk.onParcel).toBe(null);
    expect(link.connection.state).toBe('closed');
  });

  it('does not move on past what could not be kept', async () => {
    desk.parcels.push(policy('one'));
    const full = new Link(desk, {
      take: () => Promise.reject(new Error('The disk is full.')),
      openCases: async () => [],
      readCursor: async () => kept,
      keepCursor: async (cursor) => {
        kept = cursor;
      },
      sendWaiting: async () => '',
      changed: () => {},
    });
    await full.meet();
    expect(kept).toBe(null);
    expect(full.connection).toMatchObject({ state: 'refused', reason: expect.stringContaining('no room') });
  });
});
