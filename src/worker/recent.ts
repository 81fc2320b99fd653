import { accountKey } from '../core/check/past.ts';
import { openAlertsIn } from '../core/conversation/open-alerts.ts';
import { groupBy } from '../core/group.ts';
import { withLastBefore } from '../core/presence/presence.ts';
import { type Entry, entryOfBrought, entryOfRecord, mergeEntries, pastPostOf } from '../core/record/entry.ts';
import type { OpenAlert, PastPost } from '../core/situation.ts';
import { HOUSE_KEY, type House, NO_HOUSE, readHouse } from '../core/voice/house.ts';
import { onChange } from '../store/changes.ts';
import { database } from '../store/database.ts';

const DAY = 86_400_000;
/** Older posts are not what a check or a week's plan asks about. */
const REMEMBERED_DAYS = 60;
/** A check looks at the last posts of an account on a network, and hardly a policy asks for more of them. */
const OF_ACCOUNT = 30;
/** More would be felt at every key. */
const OF_ALL = 120;
/** So many own posts are examples enough. */
const EXAMPLES = 1000;

/** What this desk remembers of its posts. */
export interface Memory {
  /** The last posts, for checks. */
  readonly recent: readonly PastPost[];
  /** All posts of the last weeks, newest first, and before them the last one on each network. */
  readonly weeks: readonly PastPost[];
  /** Alerts that were never closed. */
  readonly openAlerts: readonly OpenAlert[];
  /** Own posts to show as examples, newest first; those without a date come last. */
  readonly examples: readonly PastPost[];
  readonly house: House;
}

/**
 * Keeps what this desk remembers of its posts at hand, so that a check need not wait for the database. Until it has been
 * read, and when it cannot be read, it is null.
 */
export class Recent {
  #memory: Memory | null = null;
  readonly #now: () => number;
  readonly #tell: () => void;
  #changed = false;
  #reading = false;

  /** `now` in milliseconds since 1970 UTC. `tell` is called whenever there is another memory. */
  constructor(now: () => number, tell: () => void) {
    this.#now = now;
    this.#tell = tell;
    onChange(['records', 'past', 'settings'], () => void this.#read());
    void this.#read();
  }

  get memory(): Memory | null {
    return this.#memory;
  }

  async #read(): Promise<void> {
    this.#changed = true;
    if (this.#reading) return;
    this.#reading = true;
    while (this.#changed) {
      this.#changed = false;
      this.#memory = await remember(this.#now()).catch(() => null);
    }
    this.#reading = false;
    this.#tell();
  }
}

async function remember(now: number): Promise<Memory> {
  const db = await database();
  const records = await newest('records', (key, value) => entryOfRecord(key, value));
  const brought = await newest('past', (_, value) => entryOfBrought(value));
  const house = readHouse(await db.get('settings', HOUSE_KEY)) ?? NO_HOUSE;
  const all = mergeEntries(records, brought);
  const first = now - REMEMBERED_DAYS * DAY;
  const weeks = withLastBefore(all.map(pastPostOf), first);
  const lately = weeks.filter(({ time }) => (time ?? 0) >= first);
  return {
    recent: lastOfEach(lately),
    weeks,
    openAlerts: openAlertsIn(lately, now),
    examples: [...all, ...(await undated())].slice(0, EXAMPLES).map(pastPostOf),
    house,
  };

  /** The newest posts of a store that have a time, newest first. */
  async function newest<S extends 'records' | 'past'>(
    store: S,
    entryOf: (key: never, value: never) => Entry,
  ): Promise<Entry[]> {
    const entries: Entry[] = [];
    const index = db.transaction(store).store.index('time');
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && entries.length < EXAMPLES) {
      entries.push(entryOf(cursor.primaryKey as never, cursor.value as never));
      cursor = await cursor.continue();
    }
    return entries;
  }

  /** Posts that came in without a date, of which an index of dates knows nothing; none where there are others enough. */
  async function undated(): Promise<Entry[]> {
    const missing = EXAMPLES - all.length;
    if (missing <= 0) return [];
    // Fewer than `EXAMPLES` of them have a date, so that there are enough others among these.
    const some = await db.getAll('past', null, 2 * EXAMPLES);
    return some
      .filter(({ time }) => time === null)
      .slice(0, missing)
      .map(entryOfBrought);
  }
}

/** The last posts of each account on each network, in turns, so that a busy account does not hide the others. */
export function lastOfEach(posts: readonly PastPost[]): PastPost[] {
  const accounts = groupBy(posts, ({ network, account }) => `${network} ${accountKey(account ?? '')}`);
  return [...accounts.values()]
    .flatMap((own) => own.slice(0, OF_ACCOUNT).map((post, turn) => ({ post, turn })))
    .sort((a, b) => a.turn - b.turn)
    .slice(0, OF_ALL)
    .map(({ post }) => post)
    .sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
}
