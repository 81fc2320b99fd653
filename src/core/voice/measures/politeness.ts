import { readModel } from '../style/model.ts';
import { POLITENESS } from '../style/politeness-weights.ts';
import { type Measure, within, wordsThat } from './scale.ts';

const model = readModel(POLITENESS);
const FELT = 0.25;

/**
 * Politeness from 0 to 1, 0.5 for a usual request: the ratings of the Stanford Politeness Corpus (Danescu-Niculescu-Mizil
 * et al. 2013), two spreads of raters' scores below and above. Fitted on requests; of a plain statement it says little.
 */
export const politeness: Measure = {
  low: 0,
  high: 1,
  least: 0.08,
  of: (heard) => (heard.words.length === 0 ? 0.5 : within((model.value(heard) + 2) / 4, 0, 1)),
  where: (heard, high) =>
    wordsThat(heard, ({ norm }) => (high ? model.pull(norm) >= FELT : model.pull(norm) <= -FELT)),
  more: 'a more courteous tone',
  less: 'a blunter tone',
  say: null,
};
