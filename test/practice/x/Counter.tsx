import { labels } from './labels.ts';
import { fullness } from './weight.ts';

const round = 2 * Math.PI * 9;

/** The ring that fills while one types, and what is left near the limit. */
export function Counter({ text }: { text: string }) {
  const thousandths = fullness(text);
  const percent = Math.min(100, Math.round(thousandths / 10));
  const left = 280 - Math.round((thousandths * 280) / 1000);
  return (
    <div
      role="progressbar"
      className={left < 0 ? 'counter over' : 'counter'}
      aria-label={labels.used}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" className="track" />
        <circle
          cx="12"
          cy="12"
          r="9"
          className="fill"
          strokeDasharray={`${(percent / 100) * round} ${round}`}
        />
      </svg>
      {left <= 20 && <span>{left}</span>}
    </div>
  );
}
