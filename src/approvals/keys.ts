import { signal } from '@preact/signals';
import { decide } from './decide.ts';
import { act, current, step, writtenOn } from './state.ts';

/** Keys that work while nobody writes in a field. */
export const SHORTCUTS = [
  { key: 'j', what: 'Next case' },
  { key: 'k', what: 'Case before' },
  { key: 'a', what: 'Approve' },
  { key: 's', what: 'Suggest changes' },
  { key: 'd', what: 'Decline' },
  { key: '?', what: 'These keys' },
] as const;

const SWITCH = 'approvals-keys';

/** Single keys can be switched off: somebody who dictates would set them off by speaking. */
export const areKeysOn = signal(localStorage.getItem(SWITCH) !== 'off');
export const areKeysShown = signal(false);

/** Switches the single keys on or off, also for the next time. */
export function switchKeys(isOn: boolean): void {
  areKeysOn.value = isOn;
  localStorage.setItem(SWITCH, isOn ? 'on' : 'off');
}

/** Works the page with the keyboard. */
export function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape' && act.value !== 'look') {
    act.value = 'look';
    return;
  }
  const target = event.target as HTMLElement;
  if (!areKeysOn.value || target.closest('input, textarea, select')) return;
  const view = current.value;
  const mayDecide = view?.may === 'yes' && view.stage !== 'withdrawn' && view.stage !== 'posted';
  switch (event.key) {
    case 'j':
      step(1);
      break;
    case 'k':
      step(-1);
      break;
    case 'a':
      if (view && mayDecide && !view.isBlocked)
        void decide(view, { verdict: 'approved', reason: writtenOn(view.id).reply.trim() });
      break;
    case 's':
      if (mayDecide) act.value = 'changes';
      break;
    case 'd':
      if (mayDecide) act.value = 'decline';
      break;
    case '?':
      areKeysShown.value = !areKeysShown.value;
      break;
    default:
      return;
  }
  event.preventDefault();
}
