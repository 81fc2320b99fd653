import { type Finding, type Level, strictest } from '../../core/finding.ts';

/** What can be done in a question; `reason` is its field. */
export type QuestionAct = 'reason' | 'back' | 'go' | 'panel';

/** Said when a draft went out although nobody could check it in time. */
export const UNCHECKED_WORDS = 'The coach could not check this in time, so it went out unchecked.';

/** Said when the site did not do what the author's act asks for, once it was repeated. */
export const AGAIN_WORDS =
  'If this has not gone out, please press the button once more. You will not be asked again.';

/** Said when another draft is still waiting for its answer. */
export const BUSY_WORDS = 'Your other draft comes first. Please press here once more in a moment.';

const HEADINGS: Record<Level, string> = {
  advise: 'Before it goes out',
  confirm: 'Before it goes out',
  approval: 'This waits for the final approver',
  block: 'This cannot go out from this desk',
};

const NEXT_STEPS: Record<Level, string> = {
  advise: '',
  confirm: 'Is this what you want to say?',
  approval:
    'You need not decide this alone. Change the words, or see in the panel what to do next. Your draft is safe.',
  block: 'Change the words, and it can go. The panel says why and what helps. Your draft is safe.',
};

interface Heading {
  readonly level: Level;
  readonly heading: string;
  readonly next: string;
}

/** What the question begins and ends with. */
export function headingOf(findings: readonly Finding[], mayPass: boolean): Heading {
  const level = mayPass ? 'confirm' : (strictest(findings) ?? 'approval');
  return { level, heading: HEADINGS[level], next: NEXT_STEPS[level] };
}

/** The words on a button. */
export function actWords(act: QuestionAct, stepwise: boolean): string {
  if (act === 'panel') return 'Open panel';
  if (act === 'back') return 'Go back';
  return stepwise ? 'Go on anyway' : 'Post anyway';
}

/** A button as a screen reader says it while the site keeps the focus. */
export function spokenAct(act: QuestionAct, stepwise: boolean): string {
  return act === 'reason'
    ? 'Why it goes out like this. Type your reason.'
    : `${actWords(act, stepwise)}. Enter to choose.`;
}

/** The whole question in a breath. */
export function spokenQuestion(findings: readonly Finding[], mayPass: boolean, chosen: QuestionAct): string {
  const { heading, next } = headingOf(findings, mayPass);
  const messages = [...new Set(findings.map(({ message }) => message))].join(' ');
  return `${heading}. ${messages} ${next} ${spokenAct(chosen, false)} Tab for the next, Escape to go back.`;
}
