import { useMemo, useState } from 'preact/hooks';
import type { CaseFile } from '../../core/case/file.ts';
import { Unreadable } from '../components/unreadable.tsx';
import { counted } from '../words.ts';
import { CaseExport } from './case-export.tsx';
import { CaseItem } from './case-item.tsx';
import { CaseRetention } from './retention.tsx';
import { cases, casesUnreadable, loadCases } from './state.ts';

const PAGE = 50;

/** Every case with its steps, to be searched, read, exported and let go. */
export function CasesPlace() {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(PAGE);
  const all = cases.value ?? [];
  const found = useMemo(() => all.filter((file) => fits(file, words)), [all, words]);
  if (casesUnreadable.value) return <Unreadable onAgain={() => void loadCases()} />;
  if (!cases.value) return <p class="loading">Reading the cases…</p>;
  if (all.length === 0) return <NothingYet />;
  return (
    <section class="stack" aria-label="Cases">
      <label class="field">
        <span>Words in the draft, the note or the answer</span>
        <input
          type="search"
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setShown(PAGE);
          }}
        />
      </label>
      <div class="row between">
        <p role="status">
          <strong>{counted(found.length, 'case', 'cases')}</strong>
        </p>
        {found.length > 0 && <CaseExport files={found} />}
      </div>
      {found.length === 0 && <p class="empty-line">Nothing fits. Fewer words may help.</p>}
      {found.length > 0 && (
        <ol class="posts" aria-label="Cases found">
          {found.slice(0, shown).map((file) => (
            <CaseItem key={file.id} file={file} />
          ))}
        </ol>
      )}
      {found.length > shown && (
        <button type="button" class="button other" onClick={() => setShown(shown + PAGE)}>
          Show older ones
        </button>
      )}
      <CaseRetention all={all} />
    </section>
  );
}

function fits({ body, events }: CaseFile, words: string): boolean {
  const answers = events.flatMap((event) =>
    event.kind === 'answered' ? [event.answer.reason, event.answer.text] : [],
  );
  const text = [body.text, body.note, ...answers].join(' ').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function NothingYet() {
  return (
    <div class="empty">
      <h2>No cases yet</h2>
      <p>What is put before the final approver is kept here, with every step and the answer.</p>
    </div>
  );
}
