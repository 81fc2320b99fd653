import type { HeardWord } from '../hear.ts';
import { classesOf } from '../style/classes.ts';
import { type Measure, perHundred, some, within, wordsThat } from './scale.ts';

const isHedge = ({ norm, plain }: HeardWord) => classesOf(norm).includes('hedge') && plain !== 'May';

/** Hedges such as "maybe", "about", "seems" in 100 words, 0 to 100, after the classes of Hyland (1998). */
export const hedging: Measure = {
  low: 0,
  high: 100,
  least: 2.5,
  of: ({ words }) => within(perHundred(words, isHedge), 0, 100),
  where: (heard, high) => (high ? wordsThat(heard, isHedge) : []),
  more: 'more hedging',
  less: 'less hedging',
  say: (value) => some(value, 'in 100 words', 'in 100 words'),
};
