import { edit, valueAt } from '../state/document.ts';
import type { Path } from '../state/path.ts';
import { FieldFrame, idOf } from './frame.tsx';
import type { Field } from './kinds.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const OFFICE = { from: '08:00', to: '18:00' };

/** Hours for each day of the week; a day without has none. */
export function Week({ field, path }: { field: Field; path: Path }) {
  return (
    <FieldFrame field={field} path={path} several>
      {() => (
        <div class="week">
          {DAYS.map((day, index) => (
            <Day key={day} day={day} path={[...path, index]} label={field.label} />
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

function Day({ day, path, label }: { day: string; path: Path; label: string }) {
  const hours = valueAt(path) as { from: string; to: string } | null | undefined;
  const name = `${label} on ${day}`;
  return (
    <div class="day">
      <label class="check">
        <input
          id={idOf(path)}
          type="checkbox"
          checked={!!hours}
          onChange={({ currentTarget }) => edit(path, currentTarget.checked ? OFFICE : null, name)}
        />
        {day}
      </label>
      {hours ? (
        <span class="day-hours">
          {(['from', 'to'] as const).map((end) => (
            <input
              key={end}
              type="text"
              inputMode="numeric"
              aria-label={`${day}, ${end === 'from' ? 'from' : 'until'}`}
              placeholder={OFFICE[end]}
              value={hours[end]}
              onInput={({ currentTarget }) => edit([...path, end], currentTarget.value, name)}
            />
          ))}
        </span>
      ) : (
        <span class="field-help">Closed</span>
      )}
    </div>
  );
}
