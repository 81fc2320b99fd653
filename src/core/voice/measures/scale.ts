import type { Range } from '../../finding.ts';
import type { Heard, HeardWord } from '../hear.ts';

/** One measure of how a text sounds. */
export interface Measure {
  /** The least and the most that it can say. */
  readonly low: number;
  readonly high: number;
  /** Posts of one account differ by this much even when they sound alike. */
  readonly least: number;
  of(heard: Heard): number;
  /** The words that make it high, or low. */
  where(heard: Heard, high: boolean): Range[];
  /** What a text with more of it has, and with less. */
  readonly more: string;
  readonly less: string;
  /** A value in words, such as "31 words"; null where it is a point on a scale that people cannot place. */
  readonly say: ((value: number) => string) | null;
}

/** `value` held within a scale; nothing measured is its lowest point. */
export function within(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;
}

/** How many of 100 words fit. */
export function perHundred(words: readonly HeardWord[], fits: (word: HeardWord) => boolean): number {
  if (words.length === 0) return 0;
  let count = 0;
  for (const word of words) if (fits(word)) count++;
  return (100 * count) / words.length;
}

/** Where the words are that fit. */
export function wordsThat(heard: Heard, fits: (word: HeardWord) => boolean): Range[] {
  return heard.words.filter(fits).map(({ from, to }) => ({ from, to }));
}

/** Where a sign stands. */
export function signs(heard: Heard, sign: RegExp): Range[] {
  return [...heard.text.matchAll(sign)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
  }));
}

/** A share as "40 of 100". */
export function ofHundred(value: number): string {
  return `${Math.round(value * 100)} of 100`;
}

/** A number of things, with at most one decimal. */
export function some(value: number, one: string, several: string): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded} ${rounded === 1 ? one : several}`;
}
