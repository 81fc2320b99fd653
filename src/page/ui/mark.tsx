import type { ChipView } from './chip.tsx';

const PATHS: Record<ChipView['tone'], string> = {
  good: 'M3.5 8.5l3 3 6-7',
  quiet: 'M4 6h8M4 9.5h5',
  off: 'M4 4l8 8M12 4l-8 8',
  advise: 'M8 7.2v5.3M8 3.8v.2',
  confirm: 'M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M8 12.3v.3',
  approval: 'M8 8a2.3 2.3 0 1 0 0-4.6A2.3 2.3 0 0 0 8 8M3.8 13c.5-2.4 2-3.5 4.2-3.5s3.7 1.100 4.200 3.500',
  block: 'M4 8h8',
};

/** A small drawing for each state, so that colour is never the only sign. */
export function Mark({ tone }: { tone: ChipView['tone'] }) {
  return (
    <svg class="mark-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={PATHS[tone]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
