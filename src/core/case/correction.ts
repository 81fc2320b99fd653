import type { CorrectionRule } from '../policy/correction-schema.ts';

type Rule = Pick<CorrectionRule, 'label' | 'sentence'>;

/** What a correction begins with, whatever label the policy wants. */
const LABELLED = /^\s*(?:correction|corrected|corrección)\b:?\s*/i;

/** What is known of a mistake that is to be put right. */
export interface Mistake {
  readonly original: string;
  readonly wrong: string;
  readonly link: string;
  readonly elsewhere: string;
}

/**
 * The draft as a correction by the policy's rule: labelled, with what was wrong said openly, and a link to the post where
 * there is one. What the author has written stays as the right information.
 */
export function asCorrection(
  draft: string,
  { wrong, link }: Pick<Mistake, 'wrong' | 'link'>,
  { label, sentence }: Rule,
): string {
  const right = draft.trim().slice(labelIn(draft.trim(), label));
  const said = wrong.trim().replace(/[.\s]+$/, '');
  const shown = link.trim();
  const parts = [label, right, draft.includes(said) ? '' : sentence.replaceAll('{wrong}', () => said)];
  if (shown && !draft.includes(shown)) parts.push(shown);
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether a text says of itself that it corrects something. */
export function isCorrection(text: string, { label }: Pick<Rule, 'label'>): boolean {
  return labelIn(text.trimStart(), label) > 0;
}

/** How long the label is that a text begins with, with the blank behind it; 0 where it has none. */
function labelIn(text: string, label: string): number {
  const own = label.trim();
  const words = own.replace(/:$/, '').toLowerCase();
  if (words !== '' && text.toLowerCase().startsWith(words)) {
    const [rest = ''] = /^:?(?:\s+|$)/.exec(text.slice(words.length)) ?? [];
    if (rest !== '') return words.length + rest.length;
  }
  return LABELLED.exec(text)?.[0].length ?? 0;
}
