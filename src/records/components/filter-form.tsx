import { useMemo } from 'preact/hooks';
import { accountKey } from '../../core/check/past.ts';
import { readMoment } from '../../core/check/text/moment.ts';
import { NETWORKS } from '../../core/draft.ts';
import type { Entry } from '../../core/record/entry.ts';
import { ANYTHING, clausesOf, type Filter } from '../../core/record/filter.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { policy } from '../policy.ts';

interface Props {
  readonly all: readonly Entry[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

const DAY = 86_400_000;

/** What to look for. The list follows at every change. */
export function FilterForm({ all, filter, onChange }: Props) {
  const { accounts, clauses } = useMemo(() => choices(all), [all]);
  const zone = policy.value.organisation.timeZone;
  const set = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const brought = all.some(({ record }) => record === null);
  const isNarrow = JSON.stringify({ ...filter, everything: false }) !== JSON.stringify(ANYTHING);
  return (
    <search>
      <form class="box fields" onSubmit={(event) => event.preventDefault()}>
        <label class="field wide-field">
          <span>Words</span>
          <input
            type="search"
            value={filter.words}
            onInput={({ currentTarget }) => set({ words: currentTarget.value })}
          />
        </label>
        <Choice
          label="Network"
          value={filter.network}
          options={NETWORKS.map((id) => [id, NETWORK_NAMES[id]])}
          onChoose={(network) => set({ network: NETWORKS.find((one) => one === network) ?? null })}
        />
        <Choice
          label="Account"
          value={filter.account}
          options={accounts.map((one) => [one, one])}
          onChoose={(account) => set({ account })}
        />
        <Choice
          label="Clause"
          value={filter.clause}
          options={clauses.map((one) => [one, one])}
          onChoose={(clause) => set({ clause })}
        />
        <Day label="From" onChoose={(day) => set({ from: day === '' ? null : readMoment(day, zone) })} />
        <Day
          label="To"
          onChoose={(day) => {
            const from = day === '' ? null : readMoment(day, zone);
            set({ to: from === null ? null : readMoment(nextDay(from, zone), zone) });
          }}
        />
        <div class="row wide-field">
          {brought && (
            <label class="check">
              <input
                type="checkbox"
                checked={filter.everything}
                onChange={({ currentTarget }) => set({ everything: currentTarget.checked })}
              />
              <span>Also posts that were brought in</span>
            </label>
          )}
          {isNarrow && (
            <button
              type="reset"
              class="button quiet"
              onClick={() => onChange({ ...ANYTHING, everything: filter.everything })}
            >
              Show all again
            </button>
          )}
        </div>
      </form>
    </search>
  );
}

/** The calendar day after the one that begins at `from`; 30 hours on is the next day whatever the clocks do. */
function nextDay(from: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(from + DAY + DAY / 4);
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">All</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, onChoose }: { label: string; onChoose: (day: string) => void }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="date" onChange={({ currentTarget }) => onChoose(currentTarget.value)} />
    </label>
  );
}

function choices(all: readonly Entry[]) {
  const accounts = new Map<string, string>();
  const clauses = new Set<string>();
  for (const entry of all) {
    if (entry.account) accounts.set(accountKey(entry.account), entry.account);
    for (const clause of clausesOf(entry)) clauses.add(clause);
  }
  return { accounts: [...accounts.values()].sort(), clauses: [...clauses].sort() };
}
