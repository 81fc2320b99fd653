import { HASH_SEED, hashOf, hashOn } from './hash.ts';
import { isNumber } from './words.ts';

/**
 * What stands on the edges of an automaton is numbered: 0 for nothing at all, 1 for "..", 2 for "*", and from 3 the words
 * and beginnings of words in the order in which they came.
 */
export const NOTHING = 0;
export const GAP = 1;
export const ANY = 2;
export const FIRST = 3;

/** Numbers symbols as phrases write them: "word", "begin*", "{link}", "*", "..". */
export class SymbolTable {
  readonly #numbers = new Map<string, number>();

  number(symbol: string): number {
    if (symbol === '..') return GAP;
    if (symbol === '*') return ANY;
    const known = this.#numbers.get(symbol);
    if (known !== undefined) return known;
    const number = FIRST + this.#numbers.size;
    this.#numbers.set(symbol, number);
    return number;
  }

  /** By number, from the first word. */
  symbols(): string[] {
    return [...this.#numbers.keys()];
  }
}

/**
 * Symbols as plain data, which is read back at once: one text with all of them, where each begins in it, and a table that
 * tells the number of a symbol by its hash. Places in the table that hold no symbol hold 0.
 */
export interface SymbolData {
  readonly text: string;
  readonly starts: Int32Array;
  readonly table: Int32Array;
}

/** Puts symbols, which are numbered from `FIRST` on, into that form. */
export function symbolData(symbols: readonly string[]): SymbolData {
  const starts = new Int32Array(symbols.length + 1);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * symbols.length + 1)));
  for (const [i, symbol] of symbols.entries()) {
    starts[i + 1] = (starts[i] ?? 0) + symbol.length;
    let place = firstPlace(hashOf(symbol), table);
    while (table[place]) place = (place + 1) & (table.length - 1);
    table[place] = FIRST + i;
  }
  return { text: symbols.join(''), starts, table };
}

/** A text has few words, and they come again with every keystroke. */
const KEPT = 5000;

/** Tells the numbers of all symbols that a word stands for: any word, itself, and its beginnings, shortest first. */
export function makeSymbolReader(data: SymbolData): (norm: string) => readonly number[] {
  const numberSign = find(data, '{number}', hashOf('{number}'));
  const kept = new Map<string, readonly number[]>();
  return (norm) => {
    const known = kept.get(norm);
    if (known) return known;
    const found = [ANY];
    // With the star it would stand for the beginning of a word.
    const own = norm.endsWith('*') ? 0 : find(data, norm, hashOf(norm));
    if (own) found.push(own);
    if (numberSign && isNumber(norm)) found.push(numberSign);
    let hash = HASH_SEED;
    for (let i = 0; i < norm.length; i++) {
      hash = hashOn(hash, norm.charCodeAt(i));
      const beginning = find(data, `${norm.slice(0, i + 1)}*`, hashOn(hash, STAR));
      if (beginning) found.push(beginning);
    }
    if (kept.size >= KEPT) kept.clear();
    kept.set(norm, found);
    return found;
  };
}

/** The number of a symbol; 0 when there is none. */
function find({ text, starts, table }: SymbolData, symbol: string, hash: number): number {
  for (let place = firstPlace(hash, table); ; place = (place + 1) & (table.length - 1)) {
    const number = table[place];
    if (!number) return 0;
    const from = starts[number - FIRST] ?? 0;
    const to = starts[number - FIRST + 1] ?? 0;
    if (to - from === symbol.length && text.startsWith(symbol, from)) return number;
  }
}

const STAR = '*'.charCodeAt(0);

/** The table's length is a power of two. */
function firstPlace(hash: number, table: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (table.length - 1);
}
