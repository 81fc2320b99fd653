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

/** Sentences whose value is kept. */
const KEPT = 400;

/** Unpacks a model once, when it is first asked: a worker that was woken for something else does not wait for it. */
export function readModel({ blend, bias, traits }: PackedModel): Model {
  let unpacked: ReadonlyMap<string, number> | null = null;
  const weigh = (trait: string) => {
    unpacked ??= unpack(traits);
    return (unpacked.get(trait) ?? 0) / 100;
  };
  const kept = new Map<string, number>();
  const judge = (sentence: HeardSentence) => {
    // A link or a clitic may reach over the cut, and then the same text has other words.
    const key = `${sentence.words.length} ${sentence.text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    let sum = 0;
    tellSentence(sentence, (trait, value) => {
      sum += weigh(trait) * value;
    });
    // While somebody types, all sentences but one are the same as before.
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, sum);
    return sum;
  };
  return {
    value({ sentences }) {
      let sum = bias;
      weighSentences(sentences, blend, (sentence, share) => {
        sum += share * judge(sentence);
      });
      return sum;
    },
    pull: weigh,
  };
}

/** Everything that a model may weigh in a text. */
export function tellStyle(sentences: readonly HeardSentence[], blend: Blend, tell: Tell): void {
  weighSentences(sentences, blend, (sentence, share) => {
    tellSentence(sentence, (trait, value) => tell(trait, value * share));
  });
}

function tellSentence(sentence: HeardSentence, tell: Tell): void {
  tellBuild(sentence, (trait, value) => tell(`/${trait}`, value));
  tellWords(sentence, tell);
}

function weighSentences(
  sentences: readonly HeardSentence[],
  blend: Blend,
  weigh: (sentence: HeardSentence, share: number) => void,
): void {
  let words = 0;
  for (const sentence of sentences) words += weightOf(sentence);
  // Two polite sentences are more than one, but from the fourth on a text does not get politer by its length.
  const gathered = Math.min(1 / Math.sqrt(sentences.length), 2 / sentences.length);
  for (const sentence of sentences) weigh(sentence, blend === 'mean' ? weightOf(sentence) / words : gathered);
}

function weightOf({ words }: HeardSentence): number {
  return Math.max(1, words.length);
}
