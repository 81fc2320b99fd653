import { useSignal } from '@preact/signals';
import { SECTION_NAMES, SECTIONS, sectionOf } from '../core/policy/names.ts';
import { draft } from './state/document.ts';
import { problems } from './state/problems.ts';
import { hrefOf, route } from './state/route.ts';
import { searchPolicy } from './state/search.ts';

/** What is done with the draft, below its sections. */
const ACTS = [
  ['dry-run', 'Dry run'],
  ['publish', 'Publish'],
  ['history', 'History'],
  ['files', 'Files'],
  ['join', 'Invite colleagues'],
  ['keys', 'Keys'],
] as const;

/** The way around: search over all sections, the sections, and what is done with the draft. */
export function Nav() {
  const query = useSignal('');
  const policy = draft.value;
  const { view } = route.value;
  const hits = policy && query.value.trim() !== '' ? searchPolicy(policy, query.value) : null;
  const faults = new Map<string, number>();
  for (const { path } of problems.value) {
    const section = sectionOf(path.split('.')[0] ?? '');
    faults.set(section, (faults.get(section) ?? 0) + 1);
  }
  const link = (id: string, label: string) => {
    const count = faults.get(id) ?? 0;
    return (
      <li key={id}>
        <a href={hrefOf(id)} aria-current={view === id ? 'page' : undefined}>
          {label}
          {count > 0 && (
            <span class="badge">
              {count}
              <span class="vh"> to mend</span>
            </span>
          )}
        </a>
      </li>
    );
  };
  return (
    <nav class="studio-nav" aria-label="The policy">
      <search class="field">
        <label for="search">Search the policy</label>
        <input
          id="search"
          type="search"
          value={query.value}
          aria-keyshortcuts="/"
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </search>
      {hits ? (
        <div class="search-hits" aria-live="polite">
          <p class="field-help">
            {hits.length === 0
              ? 'Nothing has these words.'
              : `${hits.length} ${hits.length === 1 ? 'place' : 'places'}`}
          </p>
          <ul>
            {hits.map(({ section, name, words, detail }) => (
              <li key={`${section}/${detail}`}>
                <a href={hrefOf(section, detail)}>
                  {name}
                  {words && <span class="field-help">{words}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          <ul>{SECTIONS.map((id) => link(id, SECTION_NAMES[id]))}</ul>
          <ul>{ACTS.map(([id, label]) => link(id, label))}</ul>
        </>
      )}
    </nav>
  );
}
