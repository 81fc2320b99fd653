import { signal } from '@preact/signals';
import { TIPS } from '../../core/finding.ts';
import { writtenClauses } from '../../core/policy/layers.ts';
import { lockOn } from '../../core/policy/locks.ts';
import { STRICTNESS, type Strictness, stricter } from '../../core/policy/rules-schema.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';
import { LevelIcon, LockIcon } from '../../kit/icons.tsx';
import { draft, replace } from '../state/document.ts';
import { hrefOf } from '../state/route.ts';
import { type ClauseFilter, filterClauses, strictnessOf, withStrictness } from './filter.ts';
import { NewClause } from './new-clause.tsx';
import { LEVEL_NAMES, TIP_NAMES } from './tips.ts';

/** Stays as it is while somebody looks at a clause and comes back. */
const filter = signal<ClauseFilter>({ words: '', tip: 'all', level: 'all' });

/** All clauses, with a search, filters, and the level of each. */
export function ClauseList() {
  const policy = draft.value;
  if (!policy) return null;
  const listed = filterClauses(policy, filter.value);
  return (
    <section class="part" aria-label="Clauses">
      <h2>Clauses</h2>
      <p class="part-intro">
        Each is one statement that drafts are checked against. Change how strictly it is taken, open it to
        change its words, or add your own.
      </p>
      <Filters shown={listed.length} all={writtenClauses(policy).length} />
      <ul class="clauses">
        {listed.map((clause) => (
          <Row key={clause.id} clause={clause} policy={policy} />
        ))}
      </ul>
      {listed.length === 0 && (
        <p class="entries-empty">No clause fits. Take a filter away, or add a clause.</p>
      )}
      <NewClause />
    </section>
  );
}

function Filters({ shown, all }: { shown: number; all: number }) {
  const { words, tip, level } = filter.value;
  const set = (change: Partial<ClauseFilter>) => {
    filter.value = { ...filter.value, ...change };
  };
  return (
    <div class="filters">
      <div class="field">
        <label for="clause-words">Words</label>
        <input
          id="clause-words"
          type="search"
          value={words}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="clause-tip">Tip</label>
        <select
          id="clause-tip"
          value={tip}
          onChange={({ currentTarget }) => set({ tip: currentTarget.value as ClauseFilter['tip'] })}
        >
          <option value="all">All</option>
          {TIPS.map((one) => (
            <option key={one} value={one}>
              {TIP_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="clause-level">Level</label>
        <select
          id="clause-level"
          value={level}
          onChange={({ currentTarget }) => set({ level: currentTarget.value as ClauseFilter['level'] })}
        >
          <option value="all">All</option>
          {STRICTNESS.map((one) => (
            <option key={one} value={one}>
              {LEVEL_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <p class="field-help" role="status">
        {shown === all ? `${all} clauses` : `${shown} of ${all} clauses`}
      </p>
    </div>
  );
}

function Row({ clause, policy }: { clause: Clause; policy: Policy }) {
  const { id, title, tip } = clause;
  const level = strictnessOf(policy, clause);
  const lock = lockOn(policy, id);
  return (
    <li class="clause-row" data-clause={id}>
      <a href={hrefOf('clauses', id)}>
        <span class="clause-id">{id}</span> {title}
        <span class="field-help"> {TIP_NAMES[tip]}</span>
        {lock && (
          <span class="clause-lock">
            <LockIcon /> Law: {lock.layer}
          </span>
        )}
      </a>
      <LevelSelect
        id={`level-${id}`}
        label={`Level of ${id}`}
        value={level}
        least={lock?.level}
        onChange={(next) => setLevel(id, next)}
      />
    </li>
  );
}

/** Puts the level of a clause, as one step that can be undone. */
export function setLevel(id: string, level: Strictness): void {
  if (draft.value) replace(withStrictness(draft.value, id, level), `the level of ${id}`);
}

interface LevelProps {
  readonly id: string;
  readonly label: string;
  readonly value: Strictness;
  /** What the law asks at least. */
  readonly least?: Strictness | undefined;
  readonly onChange: (level: Strictness) => void;
}

/** Chooses a level; its sign stands beside it. */
export function LevelSelect({ id, label, value, least, onChange }: LevelProps) {
  return (
    <span class={`level-select ${value}`}>
      {value !== 'off' && <LevelIcon level={value} />}
      <select
        id={id}
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as Strictness)}
      >
        {STRICTNESS.map((one) => (
          <option key={one} value={one} disabled={least !== undefined && stricter(one, least) !== one}>
            {LEVEL_NAMES[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
