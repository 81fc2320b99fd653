import type { Range } from '../../finding.ts';
import type { Heard, HeardSentence } from '../hear.ts';
import { type Measure, within } from './scale.ts';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got|it's|they're)$/;
const PARTICIPLE =
  /(?:[^e]ed|[a-z]wn|[a-z]ght|ung)$|^(?:made|done|given|taken|held|kept|sent|set|put|paid|told|found|built|lost|left|seen|hit|cut|led|sold|closed|known|shown|written|chosen|driven|hidden|broken)$/;
const NO_PARTICIPLE =
  /^(?:need|indeed|excited|pleased|thrilled|interested|scheduled|tired|worried|located|open|red|bed|dedicated|committed|delighted|honored|concerned|saddened|blessed|right|night|light|own|down|town|brown|young|bright)$/;
const BETWEEN =
  /^(?:not|now|also|being|been|still|already|just|always|never|currently|recently|\p{L}{3,}ly)$/u;

/**
 * Share of sentences without a passive, 0 to 1. A passive is "be" or "get", at most two adverbs, and a participle that
 * is no adjective of mood; a plain reading without a parser, right in about nine of ten sentences of posts.
 */
export const active: Measure = {
  low: 0,
  high: 1,
  least: 0.2,
  of(heard) {
    const { sentences } = heard;
    const passive = sentences.filter((sentence) => passiveIn(sentence) !== null).length;
    return sentences.length === 0 ? 1 : within(1 - passive / sentences.length, 0, 1);
  },
  where: (heard, high) => (high ? [] : passives(heard)),
  more: 'fewer passives',
  less: 'more passives',
  say: (value) => `${Math.round(100 * (1 - value))} of 100 sentences`,
};

function passives({ sentences }: Heard): Range[] {
  return sentences.map(passiveIn).filter((range) => range !== null);
}

function passiveIn({ words }: HeardSentence): Range | null {
  for (const [i, word] of words.entries()) {
    if (!BE.test(word.norm)) continue;
    let next = i + 1;
    while (next < i + 3 && BETWEEN.test(words[next]?.norm ?? '')) next++;
    const verb = words[next];
    if (verb && PARTICIPLE.test(verb.norm) && !NO_PARTICIPLE.test(verb.norm))
      return { from: word.from, to: verb.to };
  }
  return null;
}
