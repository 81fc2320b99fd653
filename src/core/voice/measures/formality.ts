import { FORMALITY } from '../style/formality-weights.ts';
import { readModel } from '../style/model.ts';
import { type Measure, within, wordsThat } from './scale.ts';

const model = readModel(FORMALITY);
/** A word that shifts a short sentence by a tenth of the scale. */
const FELT = 0.6;

/**
 * Formality from 0 (very informal) through 0.5 (neither) to 1 (very formal): the seven-point scale of Pavlick and
 * Tetreault (2016), to whose ratings a linear model over words, pairs and builds is fitted. Best for whole sentences;
 * links, hashtags and emoji have no part in it.
 */
export const formality: Measure = {
  low: 0,
  high: 1,
  least: 0.06,
  of: (heard) => (heard.words.length === 0 ? 0.5 : within((model.value(heard) + 3) / 6, 0, 1)),
  where: (heard, high) =>
    wordsThat(heard, ({ norm, short }) =>
      high ? model.pull(norm) >= FELT || norm.length >= 11 : short || model.pull(norm) <= -FELT,
    ),
  more: 'a more formal tone',
  less: 'a more casual tone',
  say: null,
};
