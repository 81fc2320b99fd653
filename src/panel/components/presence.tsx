import type { Beside } from '../../protocol.ts';
import { openRecords } from '../actions.ts';
import { presenceLines } from '../words.ts';

/** How present the organisation is this week, and the way to the records. */
export function Presence({ presence }: { presence: Beside['presence'] }) {
  const lines = presenceLines(presence);
  return (
    <section class="side" aria-labelledby="presence">
      <h2 id="presence">Presence</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <button
          type="button"
          class="button link"
          onClick={() => openRecords(lines.length > 0 ? 'figures' : 'bring')}
        >
          {lines.length > 0
            ? 'Records and figures'
            : 'Bring in past posts, and the coach knows how you sound'}
        </button>
      </p>
    </section>
  );
}
