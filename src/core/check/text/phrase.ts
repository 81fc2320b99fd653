/**
 * The phrase syntax of a policy, for people who do not program:
 *
 *     evacuat*            any word that begins with "evacuat"
 *     drop off (the) bin  "the" may be missing
 *     chair * committee   exactly one word, whichever
 *     vote .. measure     up to five words between, or none
 *     like|love and share one of the words between bars
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

/** Most forms that one phrase may stand for. */
const MAX_FORMS = 4096;
/** Most words that one phrase may have. */
const MAX_STEPS = 16;
const WORD =
  /^(?:\{(?:link|email|mention|hashtag|phone|number)\}|[$]?[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'.,:/%]*\*?)$/u;

/** What is wrong with a phrase, or null when it can be compiled. */
export function phraseProblem(phrase: string): string | null {
  const slots = slotsOf(phrase);
  if (slots.length === 0) return 'is empty';
  if (slots.length > MAX_STEPS) return `has more than ${MAX_STEPS} words`;
  let forms = 1;
  for (const { choices, optional } of slots) {
    forms *= choices.length + (optional ? 1 : 0);
    if (forms > MAX_FORMS) return `stands for more than ${MAX_FORMS} forms`;
    const odd = choices.find((choice) => choice !== '*' && choice !== '..' && !WORD.test(choice));
    if (odd !== undefined) return `has a word that cannot be read: "${odd}"`;
  }
  if (!slots.some(({ choices, optional }) => !optional && choices.every((c) => c !== '*' && c !== '..'))) {
    return 'needs at least one word that must be there';
  }
  const ends = [slots[0], slots.at(-1)];
  if (ends.some((slot) => slot?.choices.includes('..'))) return 'may not begin or end with ".."';
  return null;
}

/** Every form that a phrase stands for. The phrase must have no problem. */
export function phraseForms(phrase: string): Step[][] {
  let forms: Step[][] = [[]];
  for (const { choices, optional } of slotsOf(phrase)) {
    const longer = forms.flatMap((form) => choices.map((choice) => [...form, step(choice)]));
    forms = optional ? [...forms, ...longer] : longer;
  }
  return forms.filter((form) => form.length > 0);
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
