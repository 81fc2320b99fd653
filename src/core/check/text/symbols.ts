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

/** A text has few words, and they come again with every keystroke. */
const KEPT = 5000;

/** Tells the numbers of all symbols that a word stands for, lowest first: itself, its beginnings, any word. */
export function makeSymbolReader(symbols: readonly string[]): (norm: string) => readonly number[] {
  const exact = new Map<string, number>();
  const beginnings = new Map<string, number>();
  for (const [i, symbol] of symbols.entries()) {
    if (symbol.endsWith('*')) beginnings.set(symbol.slice(0, -1), FIRST + i);
    else exact.set(symbol, FIRST + i);
  }
  const lengths = [...new Set([...beginnings.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  const number = exact.get('{number}');
  const kept = new Map<string, readonly number[]>();
  return (norm) => {
    const known = kept.get(norm);
    if (known) return known;
    const found = [ANY];
    const own = exact.get(norm);
    if (own !== undefined) found.push(own);
    if (number !== undefined && isNumber(norm)) found.push(number);
    for (const length of lengths) {
      if (length > norm.length) break;
      const beginning = beginnings.get(norm.slice(0, length));
      if (beginning !== undefined) found.push(beginning);
    }
    if (kept.size >= KEPT) kept.clear();
    kept.set(norm, found);
    return found;
  };
}
