import type { Level } from '../../core/finding.ts';
import { Mark } from './mark.tsx';

/** The state of one compose box in a few words, and where to draw it. */
export interface ChipView {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly dark: boolean;
  readonly tone: Level | 'good' | 'quiet' | 'off';
  readonly label: string;
  /** Longer words for screen readers and the tooltip. */
  readonly title: string;
  readonly hint: string | null;
  onOpen(): void;
}

/** The small chip at a compose box. A press opens the side panel. */
export function Chip({ view }: { view: ChipView }) {
  return (
    <div
      class={`chip-place ${view.dark ? 'dark' : ''}`}
      style={{ left: `${view.left}px`, top: `${view.top}px` }}
    >
      <button
        type="button"
        class={`chip ${view.tone}`}
        data-chip={view.id}
        title={view.title}
        aria-label={`Plainspoken: ${view.title}`}
        onClick={(event) => event.isTrusted && view.onOpen()}
      >
        <Mark tone={view.tone} />
        {view.label && <span>{view.label}</span>}
      </button>
      {view.hint && (
        <p class="hint" role="status">
          {view.hint}
        </p>
      )}
    </div>
  );
}
