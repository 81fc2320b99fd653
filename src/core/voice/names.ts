/** The names of all measures. Apart from what measures, so that a policy can be read without it. */
export const MEASURE_NAMES = [
  'formality',
  'politeness',
  'warmth',
  'we',
  'you',
  'contractions',
  'sentenceWords',
  'grade',
  'active',
  'hedging',
  'exclamations',
  'capitals',
  'emoji',
  'hashtags',
  'humour',
] as const;
export type MeasureName = (typeof MEASURE_NAMES)[number];
export type Measured = Readonly<Record<MeasureName, number>>;
