/**
 * The phrase syntax of a policy, for people who do not program:
 *
 *     evacuat*            any word that begins with "evacuat"
 *     drop off (the) bin  "the" may be missing
 *     chair * committee   exactly one word, whichever
 *     vote .. measure     up to five words between, or none
 *     like|love and share one of the words between bars
 *     stove|gas_leak      "_" joins words within one choice
 *     call {phone}        an entity or a number: {link} {email} {mention} {hashtag} {phone} {number}
 *
 * Capitals do not matter. A phrase matches whole words inside one sentence, never across a colon,
 * semicolon, bracket or line break. A hyphen is a space.
 */
import { fold } from './fold.ts';

/** Most choices in one phrase, over all its slots. */
const MAX_CHOICES = 400;
/** Folding changes nothing in these but capitals. */
const ASCII = /^[\t-\r -~]*$/;
/** Nearly every phrase: nothing to fold, and single blanks. A policy may have hundreds of kilobytes of them. */
const PLAIN = /^[a-z\d'|_*(){}.$]+(?: [a-z\d'|_*(){}.$]+)*$/;
/** Most ".." in one phrase: the ways through them multiply. */
const MAX_GAPS = 3;
/** Most words that one phrase may have. */
const MAX_STEPS = 16;
const WORD =
  /^(?:\{(?:link|email|mention|hashtag|phone|number)\}|[$]?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'.,:/%]*\*?)$/u;

/** What is wrong with a phrase, or null when it can be compiled. */
export function phraseProblem(phrase: string): string | null {
  const slots = slotsOf(phrase);
  if (slots.length === 0) return 'is empty';
  if (slots.length > MAX_STEPS) return `has more than ${MAX_STEPS} words`;
  let all = 0;
  for (const { choices } of slots) {
    all += choices.length;
    if (all > MAX_CHOICES) return `has more than ${MAX_CHOICES} choices`;
    const odd = choices.find(
      (choice) => choice !== '*' && choice !== '..' && !choice.split('_').every(isWord),
    );
    if (odd !== undefined) return `has a word that cannot be read: "${odd}"`;
  }
  if (!slots.some(({ choices, optional }) => !optional && choices.every((c) => c !== '*' && c !== '..'))) {
    return 'needs at least one word that must be there';
  }
  if (slots.filter(({ choices }) => choices.includes('..')).length > MAX_GAPS) {
    return `has more than ${MAX_GAPS} gaps`;
  }
  if (gapFirst(slots) || gapFirst(slots.toReversed())) return 'may not begin or end with ".."';
  return null;
}

/** One place in a phrase: the ways to fill it, each of one or several symbols. */
export interface Slot {
  readonly optional: boolean;
  readonly options: readonly (readonly string[])[];
}

/** The places of a phrase in order, each as it is written. The phrase must have no problem. */
export function phraseParts(phrase: string): string[] {
  if (PLAIN.test(phrase)) return phrase.split(' ');
  const plain = ASCII.test(phrase) ? phrase.toLowerCase() : fold(phrase).lower;
  return plain
    .replace(/-/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '');
}

/** Reads one of the parts of a phrase. */
export function readSlot(part: string): Slot {
  const { choices, optional } = choicesOf(part);
  return {
    optional,
    options: choices.map((choice) => (choice.includes('_') ? choice.split('_') : [choice])),
  };
}

/** A text that the phrase matches. The phrase must have no problem. */
export function phraseExample(phrase: string): string {
  return slotsOf(phrase)
    .filter(({ optional }) => !optional)
    .map(({ choices: [choice = ''] }) => {
      if (choice === '*') return 'word';
      if (choice === '..') return '';
      return EXAMPLES[choice] ?? choice.replaceAll('_', ' ').replace(/\*$/, '');
    })
    .filter((word) => word !== '')
    .join(' ');
}

const EXAMPLES: Readonly<Record<string, string>> = {
  '{link}': 'marlowfalls.gov',
  '{email}': 'desk@marlowfalls.gov',
  '{mention}': '@MarlowFalls',
  '{hashtag}': '#MarlowFalls',
  '{phone}': '555-0100',
  '{number}': '7',
};

/** Whether a gap can come before the first word that must be there. */
function gapFirst(slots: ReturnType<typeof slotsOf>): boolean {
  const first = slots.findIndex(({ choices, optional }) => !optional && !choices.includes('..'));
  return slots.slice(0, first).some(({ choices }) => choices.includes('..'));
}

function isWord(text: string): boolean {
  return WORD.test(text);
}

function slotsOf(phrase: string): { choices: string[]; optional: boolean }[] {
  return phraseParts(phrase).map(choicesOf);
}

function choicesOf(part: string): { choices: string[]; optional: boolean } {
  const optional = part.startsWith('(') && part.endsWith(')');
  return { optional, choices: (optional ? part.slice(1, -1) : part).split('|') };
}
