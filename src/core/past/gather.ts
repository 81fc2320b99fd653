import { FAULTS, type Fault, MOST_POSTS, type Sink, Unreadable } from './faults.ts';
import { type Brought, broughtOf, type Row } from './post.ts';

/** One thing that could not be read, as a line for people. */
export interface Problem {
  readonly file: string;
  readonly sentence: string;
}

/** Places of a fault that are named one by one. */
const MOST_PLACES = 5;

/** How often there was a fault, and its first places. A large file may have millions. */
interface Faulty {
  readonly count: number;
  readonly first: readonly number[];
}

/** Gathers the posts of several files before any of them is kept. A file that turns out unreadable leaves nothing behind. */
export class Gatherer {
  readonly #rows: Row[] = [];
  readonly #problems: Problem[] = [];
  /** The posts of the file that is being read. */
  #coming: readonly Row[] = [];

  /** How many posts there are, with those of the file that is being read. */
  get posts(): number {
    return this.#rows.length + this.#coming.length;
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
    this.#coming = rows;
    const faults = new Map<Fault, Faulty>();
    const notes: string[] = [];
    let owner: string | null = null;
    const fault = (kind: Fault, place: number) => {
      const { count, first } = faults.get(kind) ?? { count: 0, first: [] };
      faults.set(kind, { count: count + 1, first: first.length < MOST_PLACES ? [...first, place] : first });
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
        this.#coming = [];
        for (const row of rows) this.#rows.push(owner && !row.account ? { ...row, account: owner } : row);
        for (const sentence of notes) this.#problems.push({ file: name, sentence });
        for (const [kind, faulty] of faults)
          this.#problems.push({ file: name, sentence: faultLine(kind, faulty) });
      },
      failed: ({ message }) => {
        this.#coming = [];
        this.#problems.push({ file: name, sentence: message });
      },
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

function faultLine(fault: Fault, { count, first }: Faulty): string {
  const posts = count === 1 ? '1 post' : `${count.toLocaleString('en-US')} posts`;
  const words = FAULTS[fault];
  if (fault === 'repost' || fault === 'late') return `${posts} ${words}, and stayed out.`;
  return `${posts} ${words} (number ${first.join(', ')}${count > first.length ? ' and more' : ''}).`;
}
