import type { MeasureName } from './names.ts';

/** A slider by which people set a voice: its name, its two ends, and how far it goes. */
export interface Slider {
  readonly measure: MeasureName;
  readonly label: string;
  readonly less: string;
  readonly more: string;
  readonly low: number;
  readonly high: number;
}

/** The measures that people have a feeling for; the others follow what was learned. */
export const SLIDERS: readonly Slider[] = [
  { measure: 'formality', label: 'Formality', less: 'as people talk', more: 'formal', low: 0.25, high: 0.75 },
  { measure: 'warmth', label: 'Warmth', less: 'to the matter', more: 'openly warm', low: 0, high: 0.8 },
  { measure: 'we', label: 'Speaking as “we”', less: 'never', more: 'often', low: 0, high: 8 },
  { measure: 'you', label: 'Speaking to “you”', less: 'never', more: 'often', low: 0, high: 8 },
  { measure: 'sentenceWords', label: 'Length of sentences', less: 'short', more: 'long', low: 5, high: 25 },
  { measure: 'exclamations', label: 'Exclamation marks', less: 'none', more: 'many', low: 0, high: 1.5 },
  { measure: 'emoji', label: 'Emoji', less: 'none', more: 'many', low: 0, high: 2 },
  { measure: 'humour', label: 'Jokes', less: 'none', more: 'now and then', low: 0, high: 0.2 },
];
