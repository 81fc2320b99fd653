import type { Sentence } from '../sentence.ts';
import type { Hit, Kind } from './kind.ts';

/** After these words a noun or a verb must come; an emoji there stands for it. */
const ASKS_FOR_WORD =
  /^(?:the|a|an|no|any|your|our|my|their|his|her|we|i|you|keep|see|free|with|for|of|in|to|by|on|at|from|and|or|some|more|bring|new|this|that|every|each|two|three|don't|please|adopt|feed)$/;
/** Words that carry on a sentence. */
const CARRIES_ON =
  /^(?:on|in|at|for|is|are|off|to|of|the|our|your|get|go|with|from|and|or|by|near|will|a|an|into|opens|closes|starts)$/;
const KEYCAP = /\u20e3/;

/** Digits drawn as keys, such as "9\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e3", and emoji in the place of a word. */
export const keycapDigits: Kind<'keycap-digits'> = {
  kind: 'keycap-digits',
  ready() {
    return { sentence: (sentence) => [...keycaps(sentence), ...stoodFor(sentence)] };
  },
};

function keycaps({ text }: Sentence): Hit[] {
  return [...text.matchAll(/(?:[0-9#*]\ufe0f?\u20e3 ?)+/gu)].map(({ 0: run, index }): Hit => {
    const shown = run.trimEnd();
    const insert = shown.replace(/[^0-9#*]/gu, '');
    return { from: index, to: index + shown.length, fixes: [{ insert, safe: true }] };
  });
}

function stoodFor({ words, emoji, text }: Sentence): Hit[] {
  let next = 0;
  return emoji.flatMap(({ from, to, text: sign }): Hit[] => {
    while ((words[next]?.from ?? to) < to) next++;
    const before = words[next - 1];
    const after = words[next];
    if (KEYCAP.test(sign) || !after || after.entity) return [];
    const carriesOn = CARRIES_ON.test(after.norm) && after.plain === after.norm;
    const lacksNoun = before
      ? ASKS_FOR_WORD.test(before.norm) && /^\s*$/.test(text.slice(before.to, from))
      : carriesOn;
    return lacksNoun ? [{ from, to, stretch: 'sentence' }] : [];
  });
}
