import type { Praise as PraiseOf } from '../../core/finding.ts';
import { CheckIcon } from '../../kit/icons.tsx';

/** What the draft already does well, before anything else. */
export function Praise({ praise }: { praise: readonly PraiseOf[] }) {
  if (praise.length === 0) return null;
  return (
    <section class="praise" aria-labelledby="good">
      <h2 id="good">What is good</h2>
      <ul>
        {praise.map((line) => (
          <li key={`${line.tip} ${line.message}`}>
            <CheckIcon />
            <span>{line.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
