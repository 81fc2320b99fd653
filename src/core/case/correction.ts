/** How a correction begins, so that nobody takes it for news. */
const LABEL = 'Correction:';
const LABELLED = /^\s*(?:correction|corrected|corrección)\b/i;

/** What is known of a mistake that is to be put right. */
export interface Mistake {
  readonly original: string;
  readonly wrong: string;
  readonly link: string;
  readonly elsewhere: string;
}

/**
 * The draft as a correction: labelled, with what was wrong said openly, and a link to the post where there is one. What the
 * author has written stays as the right information.
 */
export function asCorrection(draft: string, { wrong, link }: Pick<Mistake, 'wrong' | 'link'>): string {
  const right = draft.trim().replace(/^(?:correction|corrected|corrección)\b:?\s*/i, '');
  const said = wrong.trim().replace(/[.\s]+$/, '');
  const shown = link.trim();
  const parts = [LABEL, right, draft.includes(said) ? '' : `We said ${said}. That was wrong.`];
  if (shown && !draft.includes(shown)) parts.push(shown);
  return parts.filter((part) => part !== '').join(' ');
}

/** Whether a text says of itself that it corrects something. */
export function isCorrection(text: string): boolean {
  return LABELLED.test(text);
}
