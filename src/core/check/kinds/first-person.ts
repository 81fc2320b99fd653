import type { Sentence } from '../sentence.ts';
import { beginsWithCapital, type Word } from '../text/words.ts';
import type { Kind } from './kind.ts';

const SUBJECT = /^(?:i'm|i'll|i've|i'd|i)$/;
const OTHER = /^(?:me|my|myself)$/;
/** "That typo was mine", not the mine on the hill. */
const OWNER_VERB = /^(?:is|are|was|were|be|fault|mistake|error|of|all|both)$/;
const NUMERAL_BEFORE =
  /^(?:phase|type|title|war|part|level|class|stage|article|chapter|section|elizabeth|tier|zone|district|alternative|option|and|form|schedule|category|division|group|unit|volume|appendix)$/;
/** A deed without its doer at the head of a sentence: "Just drove Oak Street". */
const UNSAID = /^(?:just|finally|so|actually|literally|honestly|already|only|personally)$/;
const DEED =
  /^(?:drove|walked|biked|ran|saw|got|tried|read|heard|finished|ate|drank|went|took|spent|made|watched|visited|found|met|spoke|talked|learned|realized|noticed|counted|checked|tested|loved|woke|grabbed|bought|picked|left|arrived|came|stopped|sat|stood|tasted|adopted|signed)$/;
const OWN_THING =
  /^(?:this|that|it|out|home|back|the|a|an|myself|over|through|by|up|to|from|here|some|one|two|my|oak|elm|main)$/;

/** More in one sentence tell the author nothing new. */
const MOST = 20;

/** "I" where the organisation speaks. Not in quotations, not the numeral, not "I-90". */
export const firstPerson: Kind<'first-person'> = {
  kind: 'first-person',
  ready() {
    return {
      sentence: (sentence) =>
        sentence.words
          .filter((word, i) => isFirstPerson(sentence, word, i) && !sentence.quoted(word.from))
          .slice(0, MOST)
          .map(({ from, to }) => ({ from, to })),
    };
  },
};

function isFirstPerson(sentence: Sentence, word: Word, i: number): boolean {
  const { words, text } = sentence;
  const before = words[i - 1];
  if (SUBJECT.test(word.norm)) return isSubject(text, word, before, words[i - 2]);
  if (word.norm === 'mine') return OWNER_VERB.test(before?.norm ?? '') && word.plain === 'mine';
  if (OTHER.test(word.norm)) {
    // "Read to Me" and "MyChart" are names.
    const isName = beginsWithCapital(word.plain) && (i > 0 || beginsWithCapital(words[i + 1]?.plain ?? ''));
    return (
      !isName &&
      !/^[/.\d-]/.test(text.slice(word.to, word.to + 10)) &&
      !/['\u2018\u2019]$/.test(text.slice(Math.max(0, word.from - 4), word.from))
    );
  }
  const next = words[i + 1];
  return (
    i === 0 &&
    UNSAID.test(word.norm) &&
    DEED.test(next?.norm ?? '') &&
    OWN_THING.test(words[i + 2]?.norm ?? '')
  );
}

function isSubject(text: string, word: Word, before: Word | undefined, earlier: Word | undefined): boolean {
  if (word.norm !== 'i') return true;
  if (
    /^(?:[-/.&\d)\]]| ?&)/.test(text.slice(word.to, word.to + 10)) ||
    /[&([.]$/.test(text.slice(Math.max(0, word.from - 4), word.from).trimEnd())
  )
    return false;
  if (word.plain === 'i') return /^ \p{L}/u.test(text.slice(word.to, word.to + 10));
  if (!before) return true;
  const isTitle =
    before.norm === 'and' &&
    beginsWithCapital(earlier?.plain ?? '') &&
    /^ (?:opens|is|at|runs|plays)\b|^$|^[,.]/.test(text.slice(word.to, word.to + 10));
  return !isTitle && !(beginsWithCapital(before.plain) && NUMERAL_BEFORE.test(before.norm));
}
