import type { Range } from '../../finding.ts';
import type { Heard } from '../hear.ts';
import { type Measure, some, within } from './scale.ts';

const MOST_EMOJI = 50;
const MOST_TAGS = 40;

/** Emoji for each sentence, 0 to 50. */
export const emoji: Measure = {
  low: 0,
  high: MOST_EMOJI,
  least: 0.35,
  of: (heard) => within(heard.emoji.length / Math.max(1, heard.sentences.length), 0, MOST_EMOJI),
  where: (heard, high) => (high ? heard.emoji.map(({ from, to }) => ({ from, to })) : []),
  more: 'more emoji',
  less: 'fewer emoji',
  say: (value) => some(value, 'a sentence', 'a sentence'),
};

/** Hashtags in the whole text, 0 to 40. */
export const hashtags: Measure = {
  low: 0,
  high: MOST_TAGS,
  least: 1,
  of: ({ entities }) => within(entities.filter(({ kind }) => kind === 'hashtag').length, 0, MOST_TAGS),
  where: (heard, high) => (high ? tags(heard) : []),
  more: 'more hashtags',
  less: 'fewer hashtags',
  say: (value) => some(value, 'hashtag', 'hashtags'),
};

function tags({ text }: Heard): Range[] {
  return [...text.matchAll(/[#\uff03][\p{L}\p{N}_]+/gu)].map(({ 0: tag, index }) => ({
    from: index,
    to: index + tag.length,
  }));
}
