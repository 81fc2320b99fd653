import { type Measure, perHundred, some, within, wordsThat } from './scale.ts';

/** Contractions such as "we're" in 100 words, 0 to 100. The plainest sign of speech in Biber's first dimension (1988). */
export const contractions: Measure = {
  low: 0,
  high: 100,
  least: 2,
  of: ({ words }) =>
    within(
      perHundred(words, ({ short }) => short),
      0,
      100,
    ),
  where: (heard, high) => (high ? wordsThat(heard, ({ short }) => short) : []),
  more: 'more contractions',
  less: 'fewer contractions',
  say: (value) => some(value, 'in 100 words', 'in 100 words'),
};
