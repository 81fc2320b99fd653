import { redo, undo } from './state/document.ts';

/** Keys of the whole studio: undo and redo over the policy, and "/" for the search. */
export function listenForKeys(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (altKey || event.isComposing) return;
    if (ctrlKey || metaKey) {
      const wanted = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey) ? redo : undo;
      if (!/^[zy]$/i.test(key) || isOutside(event.target)) return;
      event.preventDefault();
      wanted();
    } else if (key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      document.getElementById('search')?.focus();
    }
  });
}

/** Boxes that are no part of the policy, such as the search or what a form asks for, have an undo of their own. */
function isOutside(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !isTyping(target) || target.id.startsWith('f-')) return false;
  return target.closest('form') !== null || !target.closest('.fields');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
