import { Mark } from '../../kit/icons.tsx';
import { draft } from '../state.ts';

/** Whose coach this is, and whether it holds something back until the author has finished a thought. */
export function Brand({ organisation }: { organisation: string }) {
  const listening = (draft.value?.waiting ?? 0) > 0;
  return (
    <header class="brand">
      <Mark />
      <p class="organisation">{organisation || 'Plainspoken'}</p>
      <p class={listening ? 'listening on' : 'listening'}>still listening…</p>
    </header>
  );
}
