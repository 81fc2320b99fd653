import type { Finding, Level } from '../../core/finding.ts';
import { LEVELS } from '../../core/finding.ts';
import type { Composer } from '../composer.ts';
import type { ChipView } from './chip.tsx';

/** What each level asks of the author, in the author's words. */
export const LEVEL_WORDS: Record<Level, string> = {
  advise: 'Suggestion',
  confirm: 'Please confirm',
  approval: 'Needs the final approver',
  block: 'Not from this desk',
};

/** The chip's words and tone for the state a compose box is in. */
export function chipWords(composer: Composer): Pick<ChipView, 'tone' | 'label' | 'title'> {
  if (composer.state === 'off')
    return {
      tone: 'off',
      label: 'Coach is off',
      title: 'The coach was updated or switched off. Reload this page to go on with it.',
    };
  if (composer.state === 'silent')
    return {
      tone: 'off',
      label: 'Not checked',
      title: 'The coach does not answer, so this draft is not checked. You can write and post as usual.',
    };
  if (composer.state === 'unlisted')
    return {
      tone: 'off',
      label: '',
      title: `${composer.account} is none of the organisation’s accounts. The coach reads nothing here`,
    };
  if (composer.text.trim() === '')
    return { tone: 'quiet', label: '', title: 'Ready when you are. Open the panel' };
  if (composer.state === 'checking') return { tone: 'quiet', label: '', title: 'Reading your draft' };
  const { findings } = composer;
  if (findings.length === 0) {
    return composer.waiting > 0
      ? { tone: 'quiet', label: '', title: 'Listening while you write. Open the panel' }
      : { tone: 'good', label: 'Looks good', title: 'Looks good. Open the panel' };
  }
  const label = findings.length === 1 ? '1 suggestion' : `${findings.length} suggestions`;
  const strictest = strictestOf(findings);
  const what =
    strictest === 'advise' ? label : `${label}, strictest: ${LEVEL_WORDS[strictest].toLowerCase()}`;
  return { tone: strictest, label, title: `${what}. Open the panel` };
}

function strictestOf(findings: readonly Finding[]): Level {
  return LEVELS.findLast((level) => findings.some((finding) => finding.level === level)) ?? 'advise';
}
