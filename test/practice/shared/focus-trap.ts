import { type RefObject, useEffect, useRef } from 'react';

const stack: HTMLElement[] = [];
const reachable = 'a[href], button, input, textarea, select, [contenteditable="true"], [tabindex="0"]';

/**
 * Keeps focus inside a dialog as the networks do: focus that lands elsewhere is pulled back at once. Escape leaves the
 * topmost dialog, even after the focused element has gone.
 */
export function useFocusTrap(ref: RefObject<HTMLElement | null>, onEscape: () => void): void {
  const leave = useRef(onEscape);
  leave.current = onEscape;
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    const before = document.activeElement;
    let last: HTMLElement = box;
    stack.push(box);
    const pullBack = (event: FocusEvent) => {
      const target = event.target as HTMLElement;
      if (stack.at(-1) !== box) return;
      if (box.contains(target)) last = target;
      else (last.isConnected ? last : box).focus();
    };
    const onKey = (event: KeyboardEvent) => {
      if (stack.at(-1) !== box || event.isComposing) return;
      if (event.key === 'Escape') leave.current();
      if (event.key !== 'Tab') return;
      const stops = [...box.querySelectorAll<HTMLElement>(reachable)].filter(isStop);
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      if (document.activeElement !== edge) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    };
    document.addEventListener('focusin', pullBack);
    document.addEventListener('keydown', onKey);
    if (!box.contains(document.activeElement)) box.focus();
    return () => {
      stack.splice(stack.indexOf(box), 1);
      document.removeEventListener('focusin', pullBack);
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [ref]);
}

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && element.checkVisibility();
}
