import { useSignalEffect } from '@preact/signals';
import { pointedCard } from '../state.ts';

/** Brings the card into view whose words the author points at. The focus stays where it is. */
export function PointedFollower() {
  useSignalEffect(() => {
    if (!pointedCard.value) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    document
      .getElementById(pointedCard.value)
      ?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
  });
  return null;
}
