import type { AutomatonData } from './automaton-builder.ts';
import { ANY, GAP, makeSymbolReader, NOTHING } from './symbols.ts';
import type { Word } from './words.ts';

/** A phrase found: which one, and its first and last word. */
export interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/** Most words that ".." may leap. */
const MAX_GAP = 5;

/** Finds the phrases of a policy, all at once, so that cost does not grow with their number. */
export class Automaton {
  readonly #data: AutomatonData;
  readonly #read: (word: string) => readonly number[];

  constructor(data: AutomatonData) {
    this.#data = data;
    this.#read = makeSymbolReader(data.symbols);
  }

  /** All occurrences of all phrases in `words`, by first word. */
  find(words: readonly Word[]): Occurrence[] {
    const found: Occurrence[] = [];
    const symbols = words.map(({ norm }) => this.#read(norm));
    const { edgeTarget, rootEdges } = this.#data;
    for (const [first, own] of symbols.entries()) {
      for (const symbol of own) {
        const end = rootEdges[symbol + 1] ?? 0;
        for (let edge = rootEdges[symbol] ?? 0; edge < end; edge++) {
          this.#walk(edgeTarget[edge] ?? 0, words, symbols, first, first + 1, found);
        }
      }
    }
    return found;
  }

  #walk(
    node: number,
    words: readonly Word[],
    symbols: readonly (readonly number[])[],
    first: number,
    next: number,
    found: Occurrence[],
  ): void {
    const { nodeEdges, edgeSymbol, edgeTarget, nodeEnds, ends } = this.#data;
    const lastEnd = nodeEnds[node + 1] ?? 0;
    for (let at = nodeEnds[node] ?? 0; at < lastEnd; at++) {
      found.push({ phrase: ends[at] ?? 0, first, last: next - 1 });
    }
    const word = words[next];
    const own = symbols[next];
    if (!word || !own || word.apart) return;
    const from = nodeEdges[node] ?? 0;
    const to = nodeEdges[node + 1] ?? 0;
    if (from === to) return;
    for (const symbol of own) {
      for (
        let edge = lowest(edgeSymbol, symbol, from, to);
        edge < to && edgeSymbol[edge] === symbol;
        edge++
      ) {
        this.#walk(edgeTarget[edge] ?? 0, words, symbols, first, next + 1, found);
      }
    }
    for (let edge = from; edge < to && (edgeSymbol[edge] ?? ANY) <= GAP; edge++) {
      const target = edgeTarget[edge] ?? 0;
      this.#walk(target, words, symbols, first, next, found);
      if (edgeSymbol[edge] === NOTHING) continue;
      for (let skip = 1; skip <= MAX_GAP && words[next + skip]; skip++) {
        if (words[next + skip - 1]?.apart) break;
        this.#walk(target, words, symbols, first, next + skip, found);
      }
    }
  }
}

/** The first place in `from` to `to` whose symbol is not less than `symbol`. */
function lowest(symbols: Int32Array, symbol: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((symbols[middle] ?? 0) < symbol) low = middle + 1;
    else high = middle;
  }
  return low;
}
