import { useState } from 'preact/hooks';
import { COLUMN_USES, type ColumnUse } from '../../core/past/columns.ts';
import type { FromReader } from '../bring/messages.ts';
import { pointOut } from '../bring/session.ts';
import { Cancel } from './cancel.tsx';

const LABELS: Record<ColumnUse, string> = {
  text: 'The words of the post',
  time: 'When it was posted',
  network: 'Network',
  account: 'Account',
  number: 'The post’s own number or link',
  kind: 'Kind of post',
};
/** What is asked for; the rest is seldom there. */
const ASKED: readonly ColumnUse[] = COLUMN_USES.filter((use) => use !== 'kind');

/** Asks which columns of a table hold what. */
export function Columns({
  name,
  table: { file, headers, sample },
}: {
  name: string;
  table: Extract<FromReader, { type: 'unclear' }>;
}) {
  const [chosen, setChosen] = useState<Partial<Record<ColumnUse, number>>>({});
  const { text } = chosen;
  return (
    <form
      class="box stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text !== undefined) pointOut(file, { ...chosen, text });
      }}
    >
      <h2>Which column holds what?</h2>
      <p>The names of the columns in {name} do not tell. Only the words are needed.</p>
      <div class="fields">
        {ASKED.map((use) => (
          <label key={use} class="field">
            <span>{LABELS[use]}</span>
            <select
              required={use === 'text'}
              onChange={({ currentTarget: { value } }) => {
                const { [use]: _, ...rest } = chosen;
                setChosen(value === '' ? rest : { ...rest, [use]: Number(value) });
              }}
            >
              <option value="">{use === 'text' ? 'Please choose' : 'None'}</option>
              {headers.map((header, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns are known by their place, and may share a name.
                <option key={at} value={at}>
                  {header || `Column ${at + 1}`}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {sample.length > 0 && text !== undefined && (
        <div class="stack tight">
          <p class="soft">So the first posts would read:</p>
          {sample.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sample never move.
            <blockquote key={at}>{row[text] || '(no words)'}</blockquote>
          ))}
        </div>
      )}
      <p>
        <button type="submit" class="button main">
          Read the table
        </button>
      </p>
      <Cancel />
    </form>
  );
}
