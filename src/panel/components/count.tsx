import type { Count as CountOf } from '../../core/finding.ts';
import { countLine } from '../words.ts';

/** How long the draft is, as its network counts. The words are the text alternative of the ring. */
export function Count({ count }: { count: CountOf }) {
  const { used, over } = countLine(count);
  const part = count.limit > 0 ? Math.min(1, Math.max(0, count.used / count.limit)) : 0;
  const state = over ? 'over' : part >= 0.9 ? 'near' : 'room';
  return (
    <div class={`count ${state}`}>
      <svg class="ring" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="18" cy="18" r="15" />
        {part > 0 && (
          <circle
            class="ring-part"
            cx="18"
            cy="18"
            r="15"
            pathLength={100}
            stroke-dasharray={`${(part * 100).toFixed(2)} 100`}
          />
        )}
        {over && <path class="ring-over" d="M18 11.5v8M18 23.8v.4" />}
      </svg>
      <p>
        <span class="count-used">
          {used}
          <span class="vh"> characters</span>
        </span>
        {over && <strong class="count-over">{over}</strong>}
      </p>
    </div>
  );
}
