import type { Kind } from './kind.ts';

const FIRST = /^(?:i'm|i'll|i've|i'd|i)$/;
const NUMERAL_BEFORE =
  /^(?:phase|type|title|war|part|level|class|stage|article|chapter|section|elizabeth|tier|zone|district|alternative|option|and|form)$/;

/** "I" where the organisation speaks. Not in quotations, not the numeral, not "I-90". */
export const firstPerson: Kind<'first-person'> = {
  kind: 'first-person',
  ready() {
    return {
      sentence: (sentence) =>
        sentence.words
          .filter((word, i) => {
            if (!FIRST.test(word.norm) || !word.plain.startsWith('I') || sentence.quoted(word.from))
              return false;
            if (/^[-/.\d]/.test(sentence.text.slice(word.to)) && word.norm === 'i') return false;
            const before = sentence.words[i - 1];
            return !(
              before &&
              word.norm === 'i' &&
              /^\p{Lu}/u.test(before.plain) &&
              NUMERAL_BEFORE.test(before.norm)
            );
          })
          .map(({ from, to }) => ({ from, to })),
    };
  },
};
