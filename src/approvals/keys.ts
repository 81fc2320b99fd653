import { signal } from '@preact/signals';
import { decide } from './decide.ts';
import { mayDecide } from './order.ts';
import { doingOf } from './press.ts';
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
  const { key, repeat, ctrlKey, metaKey, altKey, isComposing, target } = event;
  const view = current.value;
  const doing = doingOf(
    {
      key,
      repeat,
      isCombined: ctrlKey || metaKey || altKey || isComposing,
      isInField: (target as HTMLElement).closest('input, textarea, select') !== null,
    },
    {
      areKeysOn: areKeysOn.value,
      act: act.value,
      mayDecide: view !== null && mayDecide(view),
      isBlocked: view?.isBlocked ?? false,
    },
  );
  if (doing === null) return;
  switch (doing) {
    case 'next':
      step(1);
      break;
    case 'before':
      step(-1);
      break;
    case 'approve':
      if (view) void decide(view, { verdict: 'approved', reason: writtenOn(view.id).reply.trim() });
      break;
    case 'suggest':
      act.value = 'changes';
      break;
    case 'decline':
      act.value = 'decline';
      break;
    case 'keys':
      areKeysShown.value = !areKeysShown.value;
      break;
    case 'back':
      act.value = 'look';
  }
  event.preventDefault();
}
