import type { Heard } from '../hear.ts';
import { type Measure, some, within } from './scale.ts';

const MOST = 200;

/** Words in a sentence on average, 0 to 200. Links, tags and numbers dialled are no words. */
export const sentenceWords: Measure = {
  low: 0,
  high: MOST,
  least: 4,
  of: ({ words, sentences }) => within(words.length / Math.max(1, sentences.length), 0, MOST),
  where: (heard, high) => (high ? longest(heard) : []),
  more: 'longer sentences',
  less: 'shorter sentences',
  say: (value) => some(Math.round(value), 'word', 'words'),
};

function longest({ sentences }: Heard): { from: number; to: number }[] {
  let most = sentences[0];
  for (const sentence of sentences) if (sentence.words.length > (most?.words.length ?? 0)) most = sentence;
  const from = most?.words[0]?.from;
  const to = most?.words.at(-1)?.to;
  return from === undefined || to === undefined ? [] : [{ from, to }];
}
