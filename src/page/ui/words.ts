import { LEVEL_WORDS, strictest } from '../../core/finding.ts';
import type { ChipView } from './chip.tsx';
import type { Chipped } from './overlay.ts';

/** The chip's words and tone for the state a compose box is in. */
export function chipWords(composer: Chipped): Pick<ChipView, 'tone' | 'label' | 'title'> {
  if (composer.state === 'off')
    return {
      tone: 'off',
      label: 'Coach is off',
      title: 'The coach was updated or switched off. Reload this page to go on with it.',
    };
  if (composer.state === 'unseen')
    return {
      tone: 'off',
      label: 'Not seen',
      title: 'I cannot see this compose box, so nothing in it is checked. Open the panel',
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
  const { findings, released } = composer;
  if (released && strictest(findings) !== 'block')
    return {
      tone: 'good',
      label: 'Approved',
      title: `Approved by ${released.by}: post exactly this text. Open the panel`,
    };
  if (findings.length === 0) {
    return composer.waiting > 0
      ? { tone: 'quiet', label: '', title: 'Listening while you write. Open the panel' }
      : { tone: 'good', label: 'Looks good', title: 'Looks good. Open the panel' };
  }
  const label = findings.length === 1 ? '1 suggestion' : `${findings.length} suggestions`;
  const level = strictest(findings) ?? 'advise';
  const what = level === 'advise' ? label : `${label}, strictest: ${LEVEL_WORDS[level].toLowerCase()}`;
  return { tone: level, label, title: `${what}. Open the panel` };
}
