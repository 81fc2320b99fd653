import { hear } from '../../src/core/voice/hear.ts';
import { type Blend, tellStyle } from '../../src/core/voice/style/model.ts';
import type { Rated } from './corpora.ts';

/** A text's traits, blended as the shipped model blends them. */
export type Traits = ReadonlyMap<string, number>;

/** How a model is fitted. */
export interface Fitting {
  /** A trait in fewer texts than this is left out. */
  readonly fewest: number;
  /** How strongly the weights of words and of builds are held towards nothing. */
  readonly hold: { readonly words: number; readonly build: number };
  readonly rounds: number;
}

/** Weights by trait, and what a text without traits gets. */
export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

interface Column {
  readonly trait: string;
  readonly rows: number[];
  readonly values: number[];
  weight: number;
}

/** The traits of a text. */
export function traitsOf(text: string, blend: Blend): Traits {
  const traits = new Map<string, number>();
  tellStyle(hear(text).sentences, blend, (trait, value) =>
    traits.set(trait, (traits.get(trait) ?? 0) + value),
  );
  return traits;
}

/** Fits ridge regression by coordinate descent. */
export function fitLinear(texts: readonly { traits: Traits; rating: number }[], fitting: Fitting): Fitted {
  const columns = columnsOf(
    texts.map(({ traits }) => traits),
    fitting.fewest,
  );
  let bias = texts.reduce((sum, { rating }) => sum + rating, 0) / texts.length;
  const left = texts.map(({ rating }) => rating - bias);
  for (let round = 0; round < fitting.rounds; round++) {
    for (const column of columns) {
      const hold = column.trait.startsWith('/') ? fitting.hold.build : fitting.hold.words;
      improve(column, left, hold);
    }
    const shift = left.reduce((sum, value) => sum + value, 0) / left.length;
    bias += shift;
    for (const i of left.keys()) left[i] = (left[i] ?? 0) - shift;
  }
  return { bias, weights: new Map(columns.map(({ trait, weight }) => [trait, weight])) };
}

function columnsOf(texts: readonly Traits[], fewest: number): Column[] {
  const columns = new Map<string, Column>();
  for (const [row, traits] of texts.entries()) {
    for (const [trait, value] of traits) {
      const column = columns.get(trait) ?? { trait, rows: [], values: [], weight: 0 };
      columns.set(trait, column);
      column.rows.push(row);
      column.values.push(value);
    }
  }
  return [...columns.values()].filter(
    ({ trait, rows }) => rows.length >= (trait.includes(' ') ? 1.5 : 1) * fewest,
  );
}

function improve(column: Column, left: number[], hold: number): void {
  let pull = 0;
  let size = 0;
  for (const [k, row] of column.rows.entries()) {
    const value = column.values[k] ?? 0;
    pull += value * (left[row] ?? 0);
    size += value * value;
  }
  const weight = (pull + size * column.weight) / (size + hold);
  const step = weight - column.weight;
  column.weight = weight;
  for (const [k, row] of column.rows.entries()) left[row] = (left[row] ?? 0) - step * (column.values[k] ?? 0);
}

/** What a fitted model makes of traits. */
function judge({ bias, weights }: Fitted, traits: Traits): number {
  let sum = bias;
  for (const [trait, value] of traits) sum += value * (weights.get(trait) ?? 0);
  return sum;
}

/** Judges every text by a model fitted on the other four fifths; fifths go by the text, so that they stay. */
export function judgeAcross(
  texts: readonly Rated[],
  blend: Blend,
  learn: (own: readonly { traits: Traits; rating: number }[]) => Fitted,
): number[] {
  const read = texts.map(({ text, rating }) => ({
    traits: traitsOf(text, blend),
    rating,
    fifth: fifthOf(text),
  }));
  const models = [0, 1, 2, 3, 4].map((fifth) => learn(read.filter((one) => one.fifth !== fifth)));
  return read.map(({ traits, fifth }) => judge(models[fifth] as Fitted, traits));
}

function fifthOf(text: string): number {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 100_003;
  return sum % 5;
}
