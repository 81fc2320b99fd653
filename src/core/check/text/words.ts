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
/** The same where there are no other letters, in a fraction of the time. */
const ASCII_TOKEN = /(?:[A-Za-z]\.){2,}|\$?\d+(?:[.,:/]\d+)*(?:%|[A-Za-z]+)?|[A-Za-z\d]+(?:'[A-Za-z]+)*/g;
const ASCII = /^[\0-\x7f]*$/;
const APART = /[:;()[\]|\n\u2022]|\s-\s/;

/** The words of a folded sentence, entities included, in order. */
export function findWords(folded: Folded, entities: readonly Entity[]): Word[] {
  const words: Word[] = [];
  const { plain, lower } = folded;
  let next = 0;
  let end = 0;
  const add = (from: number, to: number, entity: Entity | null) => {
    // Nearly always a single blank.
    const blank = from - end === 1 && plain.charCodeAt(end) === 0x20;
    const norm = entity ? `{${entity.kind}}` : lower.slice(from, to);
    const at = folded.origin(from, to);
    words.push({
      from: at.from,
      to: at.to,
      norm,
      plain: plain.slice(from, to),
      apart: words.length > 0 && !blank && APART.test(plain.slice(end, from)),
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
  for (const { 0: token, index } of plain.matchAll(ASCII.test(plain) ? ASCII_TOKEN : TOKEN)) {
    addEntitiesBefore(index + token.length);
    if (index >= end || words.length === 0) add(index, index + token.length, null);
  }
  addEntitiesBefore(plain.length + 1);
  return words;
}

/** True for a word written with a capital first. */
export function isCapital(word: Word | undefined): boolean {
  return !!word && !word.entity && beginsWithCapital(word.plain);
}

const CAPITAL = /^\p{Lu}/u;

/** True when the first letter is a capital. Asked of every word many times over. */
export function beginsWithCapital(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : CAPITAL.test(plain);
}

/** True for a number, an amount of money, a percentage. */
export function isNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 36 || first === 0x20ac || first === 0xa3;
}
