import type { Sentence } from '../sentence.ts';
import type { Word } from '../text/words.ts';
import type { Hit, Kind } from './kind.ts';

const NEGATION =
  /^(?:not|never|cannot|none|nobody|nothing|nowhere|neither|nor|\p{L}+n't|cant|wont|dont|doesnt|isnt)$/u;
const EXCLUSION =
  /^(?:unless|without|except|lacks?|lacking|fails?|failing|failed|refuse|refuses|prohibited|ineligible|invalid|impossible|denied|rejected|unable)$/;
/** Joins one condition to another, so that both must be turned round to be understood. */
const JOINT = /^(?:if|unless|until|without|who|that|which|nor|because|when|but|except|or|whose|not)$/;
/** "Not until", "not under", "not only": the word after is no second negation. */
const UN_WORD = /^(?:un|in|im|ir|dis)\p{L}{4,}$/u;
const PLAIN_UN =
  /^(?:under\p{L}*|until|unless|unit|units|united|union\p{L}*|unique|univers\p{L}*|unlike|unveil\p{L}*|unified|inside|indoors?|include\p{L}*|including|info\p{L}*|install\p{L}*|interest\p{L}*|into|instead|individual\p{L}*|increase\p{L}*|income|invit\p{L}*|internet|inspect\p{L}*|insur\p{L}*|inch|inches|indeed|industr\p{L}*|initial\p{L}*|injur\p{L}*|instruct\p{L}*|intend\p{L}*|intersection\p{L}*|interview\p{L}*|invest\p{L}*|involv\p{L}*|invoice\p{L}*|important\p{L}*|improve\p{L}*|impact\p{L}*|image\p{L}*|immediate\p{L}*|irrigat\p{L}*|district\p{L}*|distance|display\p{L}*|discount\p{L}*|discuss\p{L}*|dish\p{L}*|discover\p{L}*|disaster\p{L}*|disease\p{L}*|distribut\p{L}*|dispatch\p{L}*|dispos\p{L}*|inclu\p{L}*|inter\p{L}*|inaugur\p{L}*)$/u;

/** Two or more turns in one sentence: "cannot ... unless", "no ... without", "do not ... not". */
export const negatives: Kind<'negatives'> = {
  kind: 'negatives',
  ready: (clause) => ({ sentence: (sentence) => chain(sentence, clause.most) }),
};

function chain(sentence: Sentence, most: number): Hit[] {
  const { words } = sentence;
  let weight = 0;
  let joint = false;
  let first: Word | undefined;
  let last: Word | undefined;
  for (const [i, word] of words.entries()) {
    const own = weightOf(words, i);
    if (own > 0 && !sentence.quoted(word.from)) {
      weight += own;
      first ??= word;
      last = word;
    }
    if (first && word !== first && JOINT.test(word.norm)) joint = true;
    if (!first && /^(?:if|unless|until)$/.test(word.norm)) joint = true;
  }
  if (!first || !last || first === last || weight < most || !(joint || weight >= most + 1)) return [];
  const end = words[words.indexOf(last) + 1] ?? last;
  return [{ from: first.from, to: end.to }];
}

/** An order not to do something is one plain turn, and a lone "no" is hardly one. */
function weightOf(words: readonly Word[], i: number): number {
  const { norm } = words[i] as Word;
  const before = words[i - 1];
  if (NEGATION.test(norm)) {
    if (/^(?:only|just|sure|yet)$/.test(words[i + 1]?.norm ?? '')) return 0;
    return isOrder(words, i) ? 0.5 : 1;
  }
  if (norm === 'no')
    return /^(?:one|longer|late|matter|doubt|cost|charge|fee)$/.test(words[i + 1]?.norm ?? '') ? 0.5 : 0.75;
  if (norm === 'until')
    return words.slice(Math.max(0, i - 8), i).some((word) => NEGATION.test(word.norm)) ? 1 : 0;
  if (EXCLUSION.test(norm)) return 1;
  return before?.norm === 'not' && UN_WORD.test(norm) && !PLAIN_UN.test(norm) ? 1 : 0;
}

function isOrder(words: readonly Word[], i: number): boolean {
  const at = words[i]?.norm === 'not' ? i - 1 : i;
  if (!/^(?:do|don't|never)$/.test(words[at]?.norm ?? '')) return false;
  const before = words[at - 1];
  return !before || words[at]?.apart === true || /^(?:please|and|or|but|so|also|then)$/.test(before.norm);
}
