import type { Heard, HeardSentence } from '../hear.ts';
import { unpack } from '../packed.ts';
import { type Tell, tellBuild } from './traits.ts';
import { tellWords } from './words.ts';

/** How the sentences of a text come together: a tone is their mean, a courtesy is felt wherever it stands. */
export type Blend = 'mean' | 'gathered';

/** A fitted linear model as data: `traits` is "trait=weight" in hundredths, packed. */
export interface PackedModel {
  readonly blend: Blend;
  readonly bias: number;
  readonly traits: string;
}

/** A model made ready. */
export interface Model {
  value(heard: Heard): number;
  /** What one word by itself adds, in the model's unit. */
  pull(norm: string): number;
}

/** Unpacks a model once. */
export function readModel({ blend, bias, traits }: PackedModel): Model {
  const weights = unpack(traits);
  return {
    value({ sentences }) {
      let sum = bias;
      tellStyle(sentences, blend, (trait, value) => {
        const weight = weights.get(trait);
        if (weight !== undefined) sum += (weight / 100) * value;
      });
      return sum;
    },
    pull: (norm) => (weights.get(norm) ?? 0) / 100,
  };
}

/** Everything that a model may weigh in a text. */
export function tellStyle(sentences: readonly HeardSentence[], blend: Blend, tell: Tell): void {
  let words = 0;
  for (const sentence of sentences) words += weightOf(sentence);
  // Two polite sentences are more than one, but from the fourth on a text does not get politer by its length.
  const gathered = Math.min(1 / Math.sqrt(sentences.length), 2 / sentences.length);
  for (const sentence of sentences) {
    const share = blend === 'mean' ? weightOf(sentence) / words : gathered;
    tellBuild(sentence, (trait, value) => tell(`/${trait}`, value * share));
    tellWords(sentence, (trait, value) => tell(trait, value * share));
  }
}

function weightOf({ words }: HeardSentence): number {
  return Math.max(1, words.length);
}
