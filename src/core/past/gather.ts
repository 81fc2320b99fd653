import { FAULTS, type Fault, MOST_POSTS, type Sink, Unreadable } from './faults.ts';
import { type Brought, broughtOf, type Row } from './post.ts';

/** One thing that could not be read, as a line for people. */
export interface Problem {
  readonly file: string;
  readonly sentence: string;
}

/** Places of a fault that are named one by one. */
const MOST_PLACES = 5;

/** Gathers the posts of several files before any of them is kept. A file that turns out unreadable leaves nothing behind. */
export class Gatherer {
  readonly #rows: Row[] = [];
  readonly #problems: Problem[] = [];

  get posts(): number {
    return this.#rows.length;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The rows as they came, for telling what is in them. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** A place for one file's posts, which count once `done` is called. */
  file(
    name: string,
  ): Sink<Row> & { owner(account: string): void; done(): void; failed(error: Unreadable): void } {
    const rows: Row[] = [];
    const faults = new Map<Fault, number[]>();
    const notes: string[] = [];
    let owner: string | null = null;
    const fault = (kind: Fault, place: number) => {
      const places = faults.get(kind);
      if (places) places.push(place);
      else faults.set(kind, [place]);
    };
    return {
      post: (row) => {
        if (this.#rows.length + rows.length >= MOST_POSTS) fault('late', rows.length);
        else rows.push(row);
      },
      fault,
      note: (sentence) => notes.push(sentence),
      owner: (account) => {
        owner = account;
      },
      done: () => {
        if (rows.length === 0 && !faults.has('repost'))
          throw new Unreadable('There are no posts with words in this file.');
        for (const row of rows) this.#rows.push(owner && !row.account ? { ...row, account: owner } : row);
        for (const sentence of notes) this.#problems.push({ file: name, sentence });
        for (const [kind, places] of faults)
          this.#problems.push({ file: name, sentence: faultLine(kind, places) });
      },
      failed: ({ message }) => this.#problems.push({ file: name, sentence: message }),
    };
  }

  /** The posts as they will be kept, each once. `known` fills in what the files did not tell. */
  brought(known: Partial<Pick<Row, 'network' | 'account'>>): Brought[] {
    const posts = new Map<string, Brought>();
    for (const row of this.#rows) {
      const post = broughtOf(row, known);
      const before = posts.get(post.id);
      // Two downloads can tell the same post, one of them without its account.
      posts.set(post.id, before ? { ...post, account: before.account ?? post.account } : post);
    }
    return [...posts.values()];
  }
}

function faultLine(fault: Fault, places: readonly number[]): string {
  const count = places.length === 1 ? '1 post' : `${places.length.toLocaleString('en-US')} posts`;
  const words = FAULTS[fault];
  if (fault === 'repost' || fault === 'late') return `${count} ${words}, and stayed out.`;
  const named = places.slice(0, MOST_PLACES).join(', ');
  const more = places.length > MOST_PLACES ? ' and more' : '';
  return `${count} ${words} (number ${named}${more}).`;
}
