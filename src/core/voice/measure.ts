import * as v from 'valibot';
import { findEmoji } from '../check/text/emoji.ts';

/** What is measured of how a text sounds. */
export const MEASURES = ['exclamations', 'emoji', 'capitals', 'sentenceWords'] as const;
export type Measure = (typeof MEASURES)[number];
export type Measured = Readonly<Record<Measure, number>>;

const usual = v.strictObject({ usual: v.number(), spread: v.pipe(v.number(), v.minValue(0.001)) });

/** How an account usually sounds: each measure's usual value, and how far it strays. */
export const profileSchema = v.strictObject({
  exclamations: usual,
  emoji: usual,
  capitals: usual,
  sentenceWords: usual,
});
export type Profile = v.InferOutput<typeof profileSchema>;

/** Far enough for a measure, and no more work than that on a very long text. */
const ENOUGH = 4000;

/** Measures a text: marks and emoji for each sentence, the share of words in capitals, words a sentence. */
export function measure(whole: string): Measured {
  const text = whole.slice(0, ENOUGH);
  const words = text.match(/[\p{L}\p{N}'\u2019]+/gu) ?? [];
  const sentences = Math.max(1, text.match(/[.!?\u2026]+(?=\s|$)|\n+/g)?.length ?? 1);
  const capitals = words.filter((word) => /^\p{Lu}{2,}$/u.test(word)).length;
  return {
    exclamations: (text.split('!').length - 1) / sentences,
    emoji: findEmoji(text).length / sentences,
    capitals: words.length === 0 ? 0 : capitals / words.length,
    sentenceWords: words.length / sentences,
  };
}
