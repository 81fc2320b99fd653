import type { Doc } from '../doc.ts';
import { once } from '../once.ts';
import type { Sentence } from '../sentence.ts';
import { DIGITS, READING_STEPS, readPlace, readWeight, STEPS } from './figures.ts';
import { draftSigns, type Shown, shownAt, signsOf } from './signs.ts';
import { Table } from './table.ts';
import { BIASES, READING_BIAS, WEIGHTS } from './weights.ts';

/** What some signs say: how far each clause is meant by them, and "none of them" last, in steps; and how they read. */
interface Sum {
  readonly sums: Float32Array;
  /** How many of the signs say something of clauses. */
  known: number;
  /** The logarithm of the odds that a rule is broken, as far as these signs tell. */
  reading: number;
}

/** What a sentence says itself, and what it says of its neighbours. */
interface Heard {
  readonly own: Sum;
  readonly near: Sum;
}

const NAMES = Object.keys(BIASES);

/** The clauses that sentences may sound like breaking, in the order of sums. */
export const HEARD_CLAUSES: readonly string[] = NAMES.slice(0, -1);
const BIAS: readonly number[] = Object.values(BIASES);

let table: Table | null = null;

function sum(signs: readonly string[]): Sum {
  table ??= new Table(WEIGHTS);
  const all: Sum = { sums: new Float32Array(NAMES.length), known: 0, reading: 0 };
  for (const sign of signs) {
    const figures = table.find(sign);
    if (figures === null) continue;
    all.reading += readWeight(figures, 0) / READING_STEPS;
    if (figures.length > DIGITS) all.known++;
    for (let at = DIGITS; at < figures.length; at += 2 * DIGITS) {
      const place = readPlace(figures, at);
      all.sums[place] = (all.sums[place] ?? 0) + readWeight(figures, at + DIGITS);
    }
  }
  return all;
}

/** Sentences are kept while the author writes elsewhere, and so is what they say. */
const ofSentence = once((sentence: Sentence): Heard => {
  const { own, near } = signsOf(sentence);
  return { own: sum(own), near: sum(near) };
});
const ofDraft = once((doc: Doc) => sum(draftSigns(doc)));

const SAID: Shown<Sum> = {
  own: (sentence) => ofSentence(sentence).own,
  near: (sentence) => ofSentence(sentence).near,
  draft: ofDraft,
};

/** How a sentence reads where it stands: the logarithm of the odds that it breaks a rule. */
export function readingAt(doc: Doc, index: number): number {
  return shownAt(doc, index, SAID).reduce((all, { reading }) => all + reading, READING_BIAS);
}

/** How a sentence would read if it stood alone, in the same measure. */
export function readingAlone(sentence: Sentence): number {
  return READING_BIAS + ofSentence(sentence).own.reading;
}

/** How far each clause is meant where a sentence stands, and "none of them" last, in logarithms of odds. */
export function scoresAt(doc: Doc, index: number): (place: number) => number {
  const parts = shownAt(doc, index, SAID);
  const known = parts.reduce((all, part) => all + part.known, 0);
  const scale = 1 / (STEPS * Math.sqrt(1 + known));
  return (place) => {
    let all = 0;
    for (const { sums } of parts) all += sums[place] ?? 0;
    return (BIAS[place] ?? 0) + scale * all;
  };
}
