import { edit, valueAt } from '../state/document.ts';
import type { Path } from '../state/path.ts';
import { FieldFrame } from './frame.tsx';
import type { Field } from './kinds.ts';

interface Props {
  readonly field: Field;
  readonly path: Path;
}

/** A text in one or several lines. An optional one that is emptied is left out. */
export function Text({ field, path }: Props) {
  const value = shown(valueAt(path));
  const put = (text: string) => edit(path, text === '' && field.optional ? undefined : text, field.label);
  return (
    <FieldFrame field={field} path={path}>
      {(control) =>
        field.as === 'text' && field.long ? (
          <textarea
            {...control}
            value={value}
            rows={3}
            onInput={({ currentTarget }) => put(currentTarget.value)}
          />
        ) : (
          <input
            {...control}
            type="text"
            value={value}
            onInput={({ currentTarget }) => put(currentTarget.value)}
          />
        )
      }
    </FieldFrame>
  );
}

/** A day or a time of day. */
export function Single({ field, path, type }: Props & { type: 'date' | 'time' }) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <input
          {...control}
          type={type}
          value={shown(valueAt(path))}
          onInput={({ currentTarget }) => edit(path, currentTarget.value, field.label)}
        />
      )}
    </FieldFrame>
  );
}

/** A whole number. What is no number stays as it was typed, so that it can be mended. */
export function Numbers({ field, path }: Props) {
  const put = (text: string) => {
    const trimmed = text.trim();
    const value = /^-?\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
    edit(path, value === '' && field.optional ? undefined : value, field.label);
  };
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <span class="field-number">
          <input
            {...control}
            type="text"
            inputMode="numeric"
            value={shown(valueAt(path))}
            onInput={({ currentTarget }) => put(currentTarget.value)}
          />
          {field.as === 'number' && field.unit}
        </span>
      )}
    </FieldFrame>
  );
}

/** Yes or no. An optional one is left out for no. */
export function Flag({ field, path }: Props) {
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <input
          {...control}
          type="checkbox"
          checked={valueAt(path) === true}
          onChange={({ currentTarget: { checked } }) =>
            edit(path, checked || !field.optional ? checked : undefined, field.label)
          }
        />
      )}
    </FieldFrame>
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
