import type { Entity } from './entities.ts';
import type { Folded } from './fold.ts';

/** One word of a sentence, or an entity standing where a word could. */
export interface Word {
  /** Offsets on the sentence's original text. */
  readonly from: number;
  readonly to: number;
  /** Folded, lower-case; for an entity its class, such as "{link}". */
  readonly norm: string;
  /** Folded, as written. */
  readonly plain: string;
  /** True when a colon, semicolon, bracket or line separates it from the word before. */
  readonly apart: boolean;
  readonly entity: Entity | null;
}

const TOKEN =
  /(?:\p{L}\.){2,}|[$\u20ac\u00a3]?\d+(?:[.,:/]\d+)*(?:%|[\p{L}\p{M}]+)?|[\p{L}\p{M}\p{N}]+(?:['][\p{L}\p{M}]+)*/gu;
const APART = /[:;()[\]|\n\u2022]|\s-\s/;

/** The words of a folded sentence, entities included, in order. */
export function findWords(folded: Folded, entities: readonly Entity[]): Word[] {
  const words: Word[] = [];
  const { plain, lower } = folded;
  let next = 0;
  let end = 0;
  const add = (from: number, to: number, entity: Entity | null) => {
    const gap = plain.slice(end, from);
    const norm = entity ? `{${entity.kind}}` : lower.slice(from, to);
    words.push({
      ...folded.origin(from, to),
      norm,
      plain: plain.slice(from, to),
      apart: words.length > 0 && gap !== ' ' && APART.test(gap),
      entity,
    });
    end = to;
  };
  const addEntitiesBefore = (at: number) => {
    for (let entity = entities[next]; entity && entity.from < at; entity = entities[next]) {
      add(entity.from, entity.to, entity);
      next++;
    }
  };
  for (const { 0: token, index } of plain.matchAll(TOKEN)) {
    addEntitiesBefore(index + token.length);
    if (index >= end || words.length === 0) add(index, index + token.length, null);
  }
  addEntitiesBefore(plain.length + 1);
  return words;
}

/** True for a word written with a capital first. */
export function isCapital(word: Word | undefined): boolean {
  return !!word && !word.entity && /^\p{Lu}/u.test(word.plain);
}

/** True for a number, an amount of money, a percentage. */
export function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 36 || first === 0x20ac || first === 0xa3;
}
