import type { Step } from './phrase.ts';
import { isNumber, type Word } from './words.ts';

/** A phrase found: which one, and its first and last word. */
export interface Occurrence {
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

interface Node {
  readonly exact: Map<string, Node>;
  readonly prefix: Map<string, Node>;
  readonly prefixLengths: Set<number>;
  any: Node | null;
  gap: Node | null;
  /** Phrases that end here. */
  readonly ends: number[];
}

const MAX_GAP = 5;

function node(): Node {
  return { exact: new Map(), prefix: new Map(), prefixLengths: new Set(), any: null, gap: null, ends: [] };
}

/** One trie over the words of all phrases of a policy, so that cost does not grow with their number. */
export class Automaton {
  readonly #root = node();

  add(form: readonly Step[], phrase: number): void {
    let at = this.#root;
    for (const step of form) at = follow(at, step);
    if (!at.ends.includes(phrase)) at.ends.push(phrase);
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
    for (const child of children(at, word.norm)) this.#walk(child, words, first, next + 1, found);
    if (!at.gap) return;
    this.#walk(at.gap, words, first, next, found);
    for (let skip = 1; skip <= MAX_GAP; skip++) {
      const skipped = words[next + skip - 1];
      if (!skipped || skipped.apart || !words[next + skip]) return;
      this.#walk(at.gap, words, first, next + skip, found);
    }
  }
}

function follow(at: Node, step: Step): Node {
  if (step.type === 'any') {
    at.any ??= node();
    return at.any;
  }
  if (step.type === 'gap') {
    at.gap ??= node();
    return at.gap;
  }
  const edges = step.type === 'exact' ? at.exact : at.prefix;
  if (step.type === 'prefix') at.prefixLengths.add(step.norm.length);
  const child = edges.get(step.norm) ?? node();
  edges.set(step.norm, child);
  return child;
}

function children(at: Node, norm: string): Node[] {
  const found: Node[] = [];
  const exact = at.exact.get(norm);
  if (exact) found.push(exact);
  if (isNumber(norm)) {
    const number = at.exact.get('{number}');
    if (number) found.push(number);
  }
  for (const length of at.prefixLengths) {
    if (length > norm.length) continue;
    const child = at.prefix.get(norm.slice(0, length));
    if (child) found.push(child);
  }
  if (at.any) found.push(at.any);
  return found;
}
