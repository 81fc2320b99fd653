import { hashOf } from '../text/hash.ts';

const BITS = 11;
/** How many lines a table has. */
export const LINES = 1 << BITS;

/** The line of a table that a key stands in: by the first bits of its hash. */
export function lineOf(key: string): number {
  return hashOf(key) >>> (32 - BITS);
}

/** What a table's text may not have in a key. */
export const UNFIT_KEY = /[|=\n`\\]|\$\{/;

/**
 * A table that is looked up in its text: `|key=value|key=value` in each line, a key in the line of its hash. Nothing is
 * read but what is asked for, so that a worker that has just started answers at once.
 */
export class Table {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** A key's value; null when there is none. Keys that `UNFIT_KEY` matches have none. */
  find(key: string): string | null {
    const line = this.#lines[lineOf(key)] ?? '';
    const at = line.indexOf(`|${key}=`);
    if (at < 0) return null;
    const from = at + key.length + 2;
    const end = line.indexOf('|', from);
    return line.slice(from, end < 0 ? line.length : end);
  }
}
