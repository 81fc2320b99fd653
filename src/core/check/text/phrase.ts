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

/** One step along a phrase. */
export type Step =
  | { readonly type: 'exact'; readonly norm: string }
  | { readonly type: 'prefix'; readonly norm: string }
  | { readonly type: 'any' }
  | { readonly type: 'gap' };

/** Most choices in one phrase, over all its slots. */
const MAX_CHOICES = 400;
/** With more forms than that, a phrase is kept slot by slot instead of form by form. */
const MAX_FORMS = 64;
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
  const ends = [slots[0], slots.at(-1)];
  if (ends.some((slot) => slot?.choices.includes('..'))) return 'may not begin or end with ".."';
  return null;
}

/** One place in a phrase: the ways to fill it. */
export interface Slot {
  readonly optional: boolean;
  readonly options: readonly (readonly Step[])[];
}

/** The places of a phrase in order. The phrase must have no problem. */
export function phraseSlots(phrase: string): Slot[] {
  return slotsOf(phrase).map(({ choices, optional }) => ({
    optional,
    options: choices.map((choice) => (choice === '..' ? [step(choice)] : choice.split('_').map(step))),
  }));
}

/** Every form that the slots stand for, or null when there are too many to write out. */
export function phraseForms(slots: readonly Slot[]): Step[][] | null {
  let forms: Step[][] = [[]];
  for (const { options, optional } of slots) {
    if (forms.length * (options.length + (optional ? 1 : 0)) > MAX_FORMS) return null;
    const longer = forms.flatMap((form) => options.map((option) => [...form, ...option]));
    forms = optional ? [...forms, ...longer] : longer;
  }
  return forms.filter((form) => form.length > 0);
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

function isWord(text: string): boolean {
  return WORD.test(text);
}

function slotsOf(phrase: string): { choices: string[]; optional: boolean }[] {
  return fold(phrase)
    .lower.replace(/-/g, ' ')
    .split(/\s+/)
    .filter((slot) => slot !== '')
    .map((slot) => {
      const optional = slot.startsWith('(') && slot.endsWith(')');
      return { optional, choices: (optional ? slot.slice(1, -1) : slot).split('|') };
    });
}

function step(choice: string): Step {
  if (choice === '*') return { type: 'any' };
  if (choice === '..') return { type: 'gap' };
  if (choice.endsWith('*')) return { type: 'prefix', norm: choice.slice(0, -1) };
  return { type: 'exact', norm: choice };
}
