import type { Sentence } from '../sentence.ts';
import type { Word } from '../text/words.ts';
import type { Hit, Kind } from './kind.ts';

/** After these words a noun or a verb must come; an emoji there stands for it. */
const ASKS_FOR_WORD =
  /^(?:the|a|an|no|any|your|our|my|their|his|her|we|i|you|keep|see|free|with|for|of|in|to|by|on|at|from|and|or|some|more|bring|new|this|that|every|each|two|three|don't|please|adopt|feed)$/;
/** Words that carry on a sentence. */
const CARRIES_ON =
  /^(?:on|in|at|for|is|are|off|to|of|the|our|your|get|go|with|from|and|or|by|near|will|a|an|into|opens|closes|starts)$/;
/** After these a sentence is not over, so that an emoji with its comma or full stop is their object. */
const ASKS_FOR_OBJECT =
  /^(?:is|are|was|were|be|been|means|meant|look|looks|looking|took|take|takes|starts?|ends?|until|till|very|as|like|says|said|expect|costs?|get|gets|got|have|has|had|needs?|wants?|loves?|accepts?|around|than|via|per|under|over|through|without|before|after|feels?|goes|turns?|wear|use|one|four|five|six|\d+)$/;
/** Signs that are read as a word or an answer; hearts and faces are not among them. */
const SAYS_SOMETHING =
  /^(?:[\u2b05-\u2b07\u27a1\u2196-\u2199\u2194\u2195\u2705\u274c\u23f3\u231b]|\u{1f51c}|\u{1f51b}|\u{1f519}|\u{1f193}|\u{1f6ab}|\u{1f6d1}|[\u{1f7e0}-\u{1f7e4}]|\u{1f534}|\u{1f4b2}|\u{1f4b5}|\u{1f4b3}|\u{1f4f5}|\u{1f17f})/u;
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
    if (KEYCAP.test(sign)) return [];
    const isObject =
      before && /^\s*$/.test(text.slice(before.to, from)) && standsAsWord(before, after, sign, text, to);
    const isSubject =
      after &&
      !after.entity &&
      after.plain === after.norm &&
      CARRIES_ON.test(after.norm) &&
      opens(before, text, from);
    return isObject || isSubject ? [{ from, to, stretch: 'sentence' }] : [];
  });
}

/** An emoji right behind words that ask for one more. */
function standsAsWord(
  before: Word,
  after: Word | undefined,
  sign: string,
  text: string,
  to: number,
): boolean {
  const goesOn = after && !after.entity;
  if (goesOn && ASKS_FOR_WORD.test(before.norm)) return true;
  const closes = /^[,.;:!)]/.test(text.slice(to));
  if ((closes || goesOn) && ASKS_FOR_OBJECT.test(before.norm)) return true;
  const isMidway = after && /^\s?$/.test(text.slice(to, after.from)) && after.plain === after.norm;
  return SAYS_SOMETHING.test(sign) && (!!isMidway || /^,/.test(text.slice(to)));
}

/** Nothing of the clause stands before the emoji: it opens the sentence, or comes behind a comma or a colon. */
function opens(before: Word | undefined, text: string, from: number): boolean {
  return !before || /^[,:]\s*$/.test(text.slice(before.to, from));
}
