import { edit, valueAt } from '../state/document.ts';
import type { Path } from '../state/path.ts';
import { FieldFrame } from './frame.tsx';
import type { Field } from './kinds.ts';
import { optionsOf } from './options.ts';

interface Props<As extends Field['as']> {
  readonly field: Extract<Field, { as: As }>;
  readonly path: Path;
}

/** One of several. */
export function Choice({ field, path }: Props<'choice'>) {
  const value = valueAt(path);
  const options = optionsOf(field.options);
  const isKnown = value === undefined || options.some(([one]) => one === value);
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <select
          {...control}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) =>
            edit(path, currentTarget.value === '' ? undefined : currentTarget.value, field.label)
          }
        >
          {(field.optional || value === undefined) && <option value="">{field.none ?? 'Not chosen'}</option>}
          {!isKnown && <option value={`${value}`}>{`${value} – no longer there`}</option>}
          {options.map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Any of several. With `none` an empty choice is left out, and means that. */
export function Choices({ field, path }: Props<'choices'>) {
  const found = valueAt(path);
  const chosen = Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
  const known = optionsOf(field.options);
  const lost = chosen.filter((one) => !known.some(([value]) => value === one));
  const options = [...known, ...lost.map((one) => [one, `${one} – no longer there`] as const)];
  const toggle = (value: string, isOn: boolean) => {
    const next = isOn ? [...chosen, value] : chosen.filter((one) => one !== value);
    edit(path, next.length === 0 && field.optional ? undefined : next, field.label);
  };
  return (
    <FieldFrame field={field} path={path} several>
      {() => (
        <div class="choices">
          {options.length === 0 && <p class="field-help">There is nothing to choose from yet.</p>}
          {options.map(([value, label]) => (
            <label key={value} class="check">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
              />
              {label}
            </label>
          ))}
          {chosen.length === 0 && field.none && <p class="field-help">None chosen: {field.none}</p>}
        </div>
      )}
    </FieldFrame>
  );
}
