import type { Range } from '../../finding.ts';
import type { Word } from './words.ts';

/** Cleared words, cut for comparing. A slot such as {area} takes one to eight words. */
export interface Template {
  readonly text: string;
  /** Words in order; null for a slot. */
  readonly steps: readonly (string | null)[];
  /** The words that carry its meaning. */
  readonly weighty: ReadonlySet<string>;
}

const LONGEST_SLOT = 8;
const LIGHT = new Set(
  'the a an and or of to in on at is are be for from this that it we you your our not with by as if will do please'.split(
    ' ',
  ),
);
const PIECE = /\{\w+\}|\p{N}+(?:[/.:,-]\p{N}+)*(?:%|\p{L}+)?|\p{L}+(?:'\p{L}+)*/gu;

/** Reads a template's text. */
export function readTemplate(text: string): Template {
  const pieces = text.match(PIECE) ?? [];
  const steps = pieces.map((piece) => (piece.startsWith('{') ? null : piece.toLowerCase()));
  const weighty = new Set(steps.filter((step): step is string => step !== null && isWeighty(step)));
  return { text, steps, weighty };
}

/** True for a word that carries meaning. */
export function isWeighty(norm: string): boolean {
  return !LIGHT.has(norm) && !norm.startsWith('{');
}

/** Where the words follow the template exactly, capitals and punctuation aside, or null. */
export function findTemplate({ steps }: Template, words: readonly Word[]): Range | null {
  const [head] = steps;
  if (!head) return null;
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.norm !== head) continue;
    const end = follow(steps, words, i);
    if (end > i) return { from: i, to: end };
  }
  return null;
}

function follow(steps: readonly (string | null)[], words: readonly Word[], start: number): number {
  let at = start;
  for (const [s, step] of steps.entries()) {
    if (step !== null) {
      if (words[at]?.norm !== step) return -1;
      at++;
      continue;
    }
    const next = steps[s + 1];
    if (next === undefined || next === null) return Math.min(words.length, at + LONGEST_SLOT);
    let end = at + 1;
    while (end < words.length && end - at <= LONGEST_SLOT && words[end]?.norm !== next) end++;
    if (words[end]?.norm !== next) return -1;
    at = end;
  }
  return at;
}
