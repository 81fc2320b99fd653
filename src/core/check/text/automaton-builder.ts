import { phraseSlots, type Slot } from './phrase.ts';
import { FIRST, NOTHING, SymbolTable } from './symbols.ts';

/**
 * An automaton as plain data, which can be stored and read back. Node 0 is the root. The edges of node n are those from
 * `nodeEdges[n]` to `nodeEdges[n + 1]`, by symbol; the phrases that end in it stand likewise in `ends`.
 */
export interface AutomatonData {
  readonly symbols: readonly string[];
  readonly nodeEdges: Int32Array;
  readonly edgeSymbol: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly nodeEnds: Int32Array;
  readonly ends: Int32Array;
}

/** With more ways through a phrase than this, its ways meet again after each slot instead of each having a node. */
const MOST_WAYS = 16;
/** More than there are symbols. */
const SPAN = 2 ** 21;

/** Puts phrases into one trie over their words. */
class AutomatonBuilder {
  readonly #table = new SymbolTable();
  readonly #shared = new Map<number, number>();
  readonly #from: number[] = [];
  readonly #symbol: number[] = [];
  readonly #target: number[] = [];
  readonly #endNode: number[] = [];
  readonly #endPhrase: number[] = [];
  #nodes = 1;

  /** Adds a phrase that has no problem. */
  add(phrase: string, id: number): void {
    let front = [0];
    for (const slot of phraseSlots(phrase)) front = this.#through(front, slot);
    for (const node of front) {
      if (node === 0) continue;
      this.#endNode.push(node);
      this.#endPhrase.push(id);
    }
  }

  build(): AutomatonData {
    const nodes = this.#nodes;
    const symbols = this.#table.symbols();
    const bySymbol = orderBy(this.#symbol, FIRST + symbols.length);
    const order = orderBy(this.#from, nodes, bySymbol);
    const byNode = orderBy(this.#endNode, nodes);
    return {
      symbols,
      nodeEdges: starts(this.#from, nodes),
      edgeSymbol: Int32Array.from(order, (edge) => this.#symbol[edge] ?? 0),
      edgeTarget: Int32Array.from(order, (edge) => this.#target[edge] ?? 0),
      nodeEnds: starts(this.#endNode, nodes),
      ends: Int32Array.from(byNode, (end) => this.#endPhrase[end] ?? 0),
    };
  }

  /** The nodes to which a slot leads from those of `front`. */
  #through(front: readonly number[], { options, optional }: Slot): number[] {
    const next = new Set(optional ? front : []);
    if (front.length * options.length > MOST_WAYS) {
      const meet = this.#nodes++;
      for (const hub of this.#hubs(front)) for (const option of options) this.#link(hub, option, meet);
      next.add(meet);
    } else {
      for (const node of front) {
        for (const option of options) {
          let at = node;
          for (const symbol of option) at = this.#follow(at, this.#table.number(symbol));
          next.add(at);
        }
      }
    }
    return [...next];
  }

  /** Few nodes that stand for many. The root stands for itself, because every search begins there. */
  #hubs(front: readonly number[]): number[] {
    const others = front.filter((node) => node !== 0);
    const hubs = others.length < front.length ? [0] : [];
    if (others.length < 2) return [...hubs, ...others];
    const hub = this.#nodes++;
    for (const node of others) this.#edge(node, NOTHING, hub);
    return [...hubs, hub];
  }

  /** The node behind a symbol, which all phrases that begin alike share. */
  #follow(node: number, symbol: number): number {
    const key = node * SPAN + symbol;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const target = this.#nodes++;
    this.#shared.set(key, target);
    this.#edge(node, symbol, target);
    return target;
  }

  /** A way of its own from `node` to `meet`, through no node that others share. */
  #link(node: number, option: readonly string[], meet: number): void {
    let at = node;
    for (const [i, symbol] of option.entries()) {
      const target = i === option.length - 1 ? meet : this.#nodes++;
      this.#edge(at, this.#table.number(symbol), target);
      at = target;
    }
  }

  #edge(from: number, symbol: number, target: number): void {
    this.#from.push(from);
    this.#symbol.push(symbol);
    this.#target.push(target);
  }
}

/** The places of `keys`, each less than `limit`, in their order; equal ones in the order in which they stood before. */
function orderBy(keys: readonly number[], limit: number, before?: Int32Array): Int32Array {
  const next = starts(keys, limit);
  const order = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    const place = before?.[i] ?? i;
    const key = keys[place] ?? 0;
    const at = next[key] ?? 0;
    order[at] = place;
    next[key] = at + 1;
  }
  return order;
}

/** Where the run of each key begins once keys are in order; one more tells where the last run ends. */
function starts(keys: readonly number[], limit: number): Int32Array {
  const found = new Int32Array(limit + 1);
  for (const key of keys) found[key + 1] = (found[key + 1] ?? 0) + 1;
  for (let i = 0; i < limit; i++) found[i + 1] = (found[i + 1] ?? 0) + (found[i] ?? 0);
  return found;
}

/** An automaton of these phrases; each is known by its place. */
export function buildAutomaton(phrases: readonly string[]): AutomatonData {
  const builder = new AutomatonBuilder();
  for (const [id, phrase] of phrases.entries()) builder.add(phrase, id);
  return builder.build();
}
