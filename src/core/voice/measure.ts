import type { Heard } from './hear.ts';
import { active } from './measures/active.ts';
import { contractions } from './measures/contractions.ts';
import { formality } from './measures/formality.ts';
import { grade } from './measures/grade.ts';
import { hedging } from './measures/hedging.ts';
import { humour } from './measures/humour.ts';
import { capitals, exclamations } from './measures/marks.ts';
import { we, you } from './measures/person.ts';
import { emoji, hashtags } from './measures/pictures.ts';
import { politeness } from './measures/politeness.ts';
import type { Measure } from './measures/scale.ts';
import { sentenceWords } from './measures/sentences.ts';
import { warmth } from './measures/warmth.ts';
import { MEASURE_NAMES, type Measured, type MeasureName } from './names.ts';

/** Every measure of how a text sounds; each file tells the scale and its source. */
export const MEASURES: Readonly<Record<MeasureName, Measure>> = {
  formality,
  politeness,
  warmth,
  we,
  you,
  contractions,
  sentenceWords,
  grade,
  active,
  hedging,
  exclamations,
  capitals,
  emoji,
  hashtags,
  humour,
};

/** Measures a text that was heard. */
export function measure(heard: Heard): Measured {
  return measureOnly(heard, MEASURE_NAMES);
}

/** As `measure`, for some measures. */
export function measureOnly<N extends MeasureName>(
  heard: Heard,
  names: readonly N[],
): Readonly<Record<N, number>> {
  return Object.fromEntries(names.map((name) => [name, MEASURES[name].of(heard)])) as Record<N, number>;
}
