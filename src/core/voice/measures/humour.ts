import type { Range } from '../../finding.ts';
import type { Heard } from '../hear.ts';
import { classesOf } from '../style/classes.ts';
import { type Measure, signs, within, wordsThat } from './scale.ts';

const LAUGHS = new Set([...'😂🤣😜🤪😹😆😅🤭😝😎😉🙃😏🤷🥁🤡']);
const TURNS =
  /\b(?:plot twist|spoiler alert|asking for a friend|said no one|you're welcome|dad jokes?|no pun intended|pun intended|not sorry|sorry not sorry|just saying|trust us|we promise|wait for it|true story|don't @ us|mic drop|challenge accepted)\b|[;:]-?[)P](?=\s|$)/gi;

/**
 * Signs of humour for each sentence, 0 to 1: laughing emoji, laughter in letters, winks, and turns of phrase that
 * announce a joke. Irony without a sign is not seen.
 */
export const humour: Measure = {
  low: 0,
  high: 1,
  least: 0.15,
  of: (heard) => within(signsOf(heard).length / Math.max(1, heard.sentences.length), 0, 1),
  where: (heard, high) => (high ? signsOf(heard) : []),
  more: 'more jokes',
  less: 'fewer jokes',
  say: null,
};

function signsOf(heard: Heard): Range[] {
  return [
    ...heard.emoji.filter(({ text }) => LAUGHS.has(String.fromCodePoint(text.codePointAt(0) ?? 0))),
    ...wordsThat(heard, ({ norm }) => classesOf(norm).includes('laugh')),
    ...signs(heard, TURNS),
  ].map(({ from, to }) => ({ from, to }));
}
