import { useSignalEffect } from '@preact/signals';
import { pointedCard } from '../state.ts';

/**
 * Brings the card into view whose words the author points at. The focus stays where it is, unless the panel
 * has just been opened from those words: then the card takes it.
 */
export function PointedFollower() {
  useSignalEffect(() => {
    if (!pointedCard.value) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const card = document.getElementById(pointedCard.value);
    card?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
    const isUntouched = document.activeElement === null || document.activeElement === document.body;
    if (isUntouched && document.hasFocus()) card?.focus({ preventScroll: true });
  });
  return null;
}
