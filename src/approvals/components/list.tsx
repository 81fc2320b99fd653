import { spanWords } from '../../kit/span.ts';
import type { ApprovalView } from '../../protocol.ts';
import { type Shelf, shelved, urgency } from '../order.ts';
import { choose, chosen, current, listed, now, queue, shelf } from '../state.ts';
import { titleOf, VERDICT_WORDS } from '../words.ts';

const SHELVES: readonly { readonly id: Shelf; readonly label: string }[] = [
  { id: 'mine', label: 'For you' },
  { id: 'waiting', label: 'All waiting' },
  { id: 'decided', label: 'Decided' },
];

/** The cases, by urgency and age. */
export function List() {
  const all = queue.value?.cases ?? [];
  return (
    <nav class="list" aria-label="Cases">
      <fieldset class="shelves">
        <legend class="vh">Which cases</legend>
        {SHELVES.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="button quiet"
            aria-pressed={shelf.value === id}
            onClick={() => {
              shelf.value = id;
              chosen.value = null;
            }}
          >
            {label} ({shelved(all, id).length})
          </button>
        ))}
      </fieldset>
      {listed.value.length === 0 && <p class="none">No cases here.</p>}
      <ul>
        {listed.value.map((view) => (
          <li key={view.id}>
            <Entry view={view} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ view }: { view: ApprovalView }) {
  const isOpen = current.value?.id === view.id;
  return (
    <button
      type="button"
      class="entry"
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => choose(view.id)}
    >
      <span class="entry-top">
        <strong>{titleOf(view)}</strong>
        <span>{spanWords(Math.max(0, now.value - view.sent))}</span>
      </span>
      <span class="entry-text">{view.text}</span>
      <Tag view={view} />
    </button>
  );
}

function Tag({ view }: { view: ApprovalView }) {
  if (view.answer && view.isUnsent) return <span class="tag urgent">Not with the author yet</span>;
  if (view.answer) return <span class="tag">{VERDICT_WORDS[view.answer.verdict]}</span>;
  if (view.owner?.due === 'late') return <span class="tag urgent">Overdue</span>;
  if (view.nudges > 0) return <span class="tag urgent">Asked again</span>;
  return urgency(view) > 0 ? <span class="tag urgent">Handed on</span> : null;
}
