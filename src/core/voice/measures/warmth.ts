import type { Heard, HeardWord } from '../hear.ts';
import { classesOf } from '../style/classes.ts';
import { type Measure, within, wordsThat } from './scale.ts';

const KIND = new Set([...'😊🙂😀😃😄😍🥰🤗❤💙💚💛🧡💜💕🎉🙌👏🥳☀🌞🌸✨🤝🙏']);
const NEAR = /^(?:you|your|you're|you'll|we|our|us|together)$/;

/**
 * Warmth from 0 to 1: kind words, thanks, greetings, kind emoji and nearness ("you", "we") for each sentence, cold
 * words against them. 0.6 is one such word in each sentence. The word classes follow the affiliation and positive-tone
 * categories that Pennebaker's work on word counts made usual; the lists are our own.
 */
export const warmth: Measure = {
  low: 0,
  high: 1,
  least: 0.15,
  of: (heard) => within(1 - Math.exp(-0.9 * Math.max(0, signsOf(heard))), 0, 1),
  where: (heard, high) => wordsThat(heard, high ? isWarm : isCold),
  more: 'a warmer tone',
  less: 'a cooler tone',
  say: null,
};

function signsOf({ words, emoji, sentences }: Heard): number {
  let sum = 0;
  for (const word of words) {
    if (isWarm(word)) sum += 1;
    else if (NEAR.test(word.norm)) sum += 0.3;
    if (isCold(word)) sum -= 1;
  }
  for (const { text } of emoji) if (KIND.has(String.fromCodePoint(text.codePointAt(0) ?? 0))) sum += 0.7;
  return sum / Math.max(1, sentences.length);
}

function isWarm({ norm }: HeardWord): boolean {
  return classesOf(norm).some((name) => name === 'warm' || name === 'thanks' || name === 'greeting');
}

function isCold({ norm }: HeardWord): boolean {
  return classesOf(norm).includes('cold');
}
