import type { HeardWord } from '../hear.ts';
import { type Measure, ofHundred, signs, some, within, wordsThat } from './scale.ts';

const MOST = 50;
const isCapitals = ({ plain }: HeardWord) => /^\p{Lu}{2,}$/u.test(plain);

/** Exclamation marks for each sentence, 0 to 50. */
export const exclamations: Measure = {
  low: 0,
  high: MOST,
  least: 0.35,
  of: ({ text, sentences }) => within((text.split('!').length - 1) / Math.max(1, sentences.length), 0, MOST),
  where: (heard, high) => (high ? signs(heard, /!+/g) : []),
  more: 'more exclamation marks',
  less: 'fewer exclamation marks',
  say: (value) => some(value, 'a sentence', 'a sentence'),
};

/** The share of words that are all capitals, 0 to 1. */
export const capitals: Measure = {
  low: 0,
  high: 1,
  least: 0.06,
  of: ({ words }) => within(words.filter(isCapitals).length / Math.max(1, words.length), 0, 1),
  where: (heard, high) => (high ? wordsThat(heard, isCapitals) : []),
  more: 'more capitals',
  less: 'fewer capitals',
  say: (value) => `${ofHundred(value)} words`,
};
