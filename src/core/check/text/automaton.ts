import { phraseForms, phraseSlots, type Slot, type Step } from './phrase.ts';
import { isNumber, type Word } from './words.ts';

/** A phrase found: which one, and its first and last word. */
export interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly exact: Map<string, Node[]>;
  readonly prefix: Map<string, Node[]>;
  readonly prefixLengths: Set<number>;
  readonly any: Node[];
  readonly gap: Node[];
  /** Part of the trie of all phrases; otherwise it belongs to one long phrase alone. */
  readonly shared: boolean;
  /** Phrases that end here. */
  readonly ends: number[];
}

const MAX_GAP = 5;

function node(shared = false): Node {
  return {
    shared,
    exact: new Map(),
    prefix: new Map(),
    prefixLengths: new Set(),
    any: [],
    gap: [],
    ends: [],
  };
}

/** One trie over the words of all phrases of a policy, so that cost does not grow with their number. */
export class Automaton {
  readonly #root = node(true);

  /** Adds a phrase that has no problem. */
  add(phrase: string, id: number): void {
    const slots = phraseSlots(phrase);
    const forms = phraseForms(slots);
    if (!forms) this.#addSlots(slots, id);
    for (const form of forms ?? []) {
      let at = this.#root;
      for (const step of form) at = follow(at, step);
      if (!at.ends.includes(id)) at.ends.push(id);
    }
  }

  /** All ways through a slot meet in one node, so that many choices cost their sum and not their product. */
  #addSlots(slots: readonly Slot[], id: number): void {
    let front = [this.#root];
    for (const { options, optional } of slots) {
      const meet = node();
      for (const at of front) for (const option of options) link(at, option, meet);
      front = optional ? [...front, meet] : [meet];
    }
    for (const at of front) if (at !== this.#root) at.ends.push(id);
  }

  /** All occurrences of all phrases in `words`, by first word. */
  find(words: readonly Word[]): Occurrence[] {
    const found: Occurrence[] = [];
    for (let first = 0; first < words.length; first++) {
      this.#walk(this.#root, words, first, first, found);
    }
    return found;
  }

  #walk(at: Node, words: readonly Word[], first: number, next: number, found: Occurrence[]): void {
    for (const phrase of at.ends) found.push({ phrase, first, last: next - 1 });
    const word = words[next];
    if (!word || (next > first && word.apart)) return;
    const { norm } = word;
    if (at.exact.size > 0) {
      this.#enter(at.exact.get(norm), words, first, next, found);
      if (isNumber(norm)) this.#enter(at.exact.get('{number}'), words, first, next, found);
    }
    for (const length of at.prefixLengths) {
      if (length <= norm.length) this.#enter(at.prefix.get(norm.slice(0, length)), words, first, next, found);
    }
    if (at.any.length > 0) this.#enter(at.any, words, first, next, found);
    for (const gap of at.gap) this.#leap(gap, words, first, next, found);
  }

  #enter(
    nodes: readonly Node[] | undefined,
    words: readonly Word[],
    first: number,
    next: number,
    found: Occurrence[],
  ): void {
    if (nodes) for (const node of nodes) this.#walk(node, words, first, next + 1, found);
  }

  #leap(gap: Node, words: readonly Word[], first: number, next: number, found: Occurrence[]): void {
    this.#walk(gap, words, first, next, found);
    for (let skip = 1; skip <= MAX_GAP; skip++) {
      const skipped = words[next + skip - 1];
      if (!skipped || skipped.apart || !words[next + skip]) return;
      this.#walk(gap, words, first, next + skip, found);
    }
  }
}

function follow(at: Node, step: Step): Node {
  const edges = edgesOf(at, step);
  const [own] = edges.filter(({ shared }) => shared);
  if (own) return own;
  const child = node(true);
  edges.push(child);
  return child;
}

function link(at: Node, option: readonly Step[], meet: Node): void {
  let from = at;
  for (const [i, step] of option.entries()) {
    const to = i === option.length - 1 ? meet : node();
    edgesOf(from, step).push(to);
    from = to;
  }
}

function edgesOf(at: Node, step: Step): Node[] {
  if (step.type === 'any') return at.any;
  if (step.type === 'gap') return at.gap;
  const edges = step.type === 'exact' ? at.exact : at.prefix;
  if (step.type === 'prefix') at.prefixLengths.add(step.norm.length);
  const found = edges.get(step.norm) ?? [];
  edges.set(step.norm, found);
  return found;
}
