import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { draft } from '../state.ts';
import { summarise } from '../words.ts';

const SETTLED = 1_200;

/** Tells screen readers where the draft stands, once the author pauses and only if it has changed. */
export function Announcer() {
  const headline = useComputed(() => (draft.value ? summarise(draft.value).headline : ''));
  const said = useSignal('');
  useSignalEffect(() => {
    const now = headline.value;
    const timer = setTimeout(() => {
      said.value = now;
    }, SETTLED);
    return () => clearTimeout(timer);
  });
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
