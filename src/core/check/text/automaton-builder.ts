import { Numbers } from './numbers.ts';
import { phraseParts, readSlot } from './phrase.ts';
import { FIRST, NOTHING, type SymbolData, SymbolTable, symbolData } from './symbols.ts';

/**
 * An automaton as plain data, which can be stored and read back. Node 0 is the root. The edges of node n are those from
 * `nodeEdges[n]` to `nodeEdges[n + 1]`, by symbol; the phrases that end in it stand likewise in `ends`. The root has an edge
 * for the first word of every phrase: those for symbol s are found without a search, from `rootEdges[s]` on.
 */
export interface AutomatonData {
  readonly symbols: SymbolData;
  readonly rootEdges: Int32Array;
  readonly nodeEdges: Int32Array;
  readonly edgeSymbol: Int32Array;
  readonly edgeTarget: Int32Array;
  readonly nodeEnds: Int32Array;
  readonly ends: Int32Array;
}

/** With more ways through a phrase than this, its ways meet again after each slot instead of each having a node. */
const MOST_WAYS = 16;
/** More than there are symbols, and more than there are slots. */
const SPAN = 2 ** 21;
const ROOT: Front = { id: 0, nodes: [0] };

/** A slot with its symbols as numbers. The same words in many phrases, such as a family of names, are one slot. */
interface NumberedSlot {
  readonly id: number;
  readonly optional: boolean;
  readonly options: readonly (readonly number[])[];
}

/** Where a phrase may stand after so many of its slots. All phrases that begin with the same slots share it. */
interface Front {
  readonly id: number;
  readonly nodes: readonly number[];
}

/** Puts phrases into one trie over their words. */
class AutomatonBuilder {
  readonly #table = new SymbolTable();
  readonly #slots = new Map<string, NumberedSlot>();
  readonly #ways = new Map<number, Front>();
  readonly #shared = new Map<number, number>();
  readonly #from = new Numbers();
  readonly #symbol = new Numbers();
  readonly #target = new Numbers();
  readonly #endNode = new Numbers();
  readonly #endPhrase = new Numbers();
  #nodes = 1;

  /** Adds a phrase that has no problem. */
  add(phrase: string, id: number): void {
    let front = ROOT;
    for (const part of phraseParts(phrase)) front = this.#through(front, this.#slot(part));
    for (const node of front.nodes) {
      if (node === 0) continue;
      this.#endNode.push(node);
      this.#endPhrase.push(id);
    }
  }

  build(): AutomatonData {
    const nodes = this.#nodes;
    const symbols = this.#table.symbols();
    const [from, symbol, target] = [this.#from.all(), this.#symbol.all(), this.#target.all()];
    const [endNode, endPhrase] = [this.#endNode.all(), this.#endPhrase.all()];
    const bySymbol = orderBy(symbol, FIRST + symbols.length);
    const order = orderBy(from, nodes, bySymbol);
    const byNode = orderBy(endNode, nodes);
    const ofRoot = symbol.filter((_, edge) => from[edge] === 0);
    return {
      symbols: symbolData(symbols),
      rootEdges: starts(ofRoot, FIRST + symbols.length),
      nodeEdges: starts(from, nodes),
      edgeSymbol: order.map((edge) => symbol[edge] ?? 0),
      edgeTarget: order.map((edge) => target[edge] ?? 0),
      nodeEnds: starts(endNode, nodes),
      ends: byNode.map((end) => endPhrase[end] ?? 0),
    };
  }

  #slot(part: string): NumberedSlot {
    const known = this.#slots.get(part);
    if (known) return known;
    const { optional, options } = readSlot(part);
    const slot = {
      id: this.#slots.size,
      optional,
      options: options.map((option) => option.map((symbol) => this.#table.number(symbol))),
    };
    this.#slots.set(part, slot);
    return slot;
  }

  #through(front: Front, slot: NumberedSlot): Front {
    const key = front.id * SPAN + slot.id;
    const known = this.#ways.get(key);
    if (known) return known;
    const next = { id: this.#ways.size + 1, nodes: this.#nodesBehind(front.nodes, slot) };
    this.#ways.set(key, next);
    return next;
  }

  /** The nodes to which a slot leads from those of `front`. */
  #nodesBehind(front: readonly number[], { options, optional }: NumberedSlot): number[] {
    const next = optional ? [...front] : [];
    if (front.length * options.length > MOST_WAYS) {
      const meet = this.#nodes++;
      for (const hub of this.#hubs(front)) for (const option of options) this.#link(hub, option, meet);
      next.push(meet);
    } else {
      for (const node of front) {
        for (const option of options) {
          let at = node;
          for (const symbol of option) at = this.#follow(at, symbol);
          if (!next.includes(at)) next.push(at);
        }
      }
    }
    return next;
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
  #link(node: number, option: readonly number[], meet: number): void {
    let at = node;
    for (const [i, symbol] of option.entries()) {
      const target = i === option.length - 1 ? meet : this.#nodes++;
      this.#edge(at, symbol, target);
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
function orderBy(keys: Int32Array, limit: number, before?: Int32Array): Int32Array {
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
function starts(keys: Int32Array, limit: number): Int32Array {
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
