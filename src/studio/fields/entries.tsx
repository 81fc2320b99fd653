import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { draft, edit, said, valueAt } from '../state/document.ts';
import { dotted, type Path } from '../state/path.ts';
import { problemsAt } from '../state/problems.ts';
import { idOf } from './frame.tsx';
import type { Field } from './kinds.ts';

interface Props {
  readonly field: Extract<Field, { as: 'entries' }>;
  readonly path: Path;
  /** Draws one field of an entry. */
  readonly draw: (field: Field, within: Path) => ComponentChildren;
}

/** A list of things that have fields of their own, each to be opened, moved and removed. */
export function Entries({ field, path, draw }: Props) {
  const found = valueAt(path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  const [fresh, setFresh] = useState(-1);
  const name = `${field.label}`;
  const add = () => {
    if (!draft.value) return;
    edit([...path, list.length], field.blank(draft.value), `new ${field.one}`);
    setFresh(list.length);
  };
  const remove = (index: number) => {
    said.value = `Removed: ${titleOf(field, list[index])}. Undo brings it back.`;
    edit([...path, index], undefined, `removing ${field.one} ${titleOf(field, list[index])}`);
    document.getElementById(`${idOf(path)}-add`)?.focus();
  };
  const move = (index: number, by: number) => {
    const next = [...list];
    const [one] = next.splice(index, 1);
    next.splice(index + by, 0, one);
    edit(path, next, `the order of ${name.toLowerCase()}`);
  };
  return (
    <section class="entries" id={idOf(path)} tabIndex={-1} aria-label={name}>
      <h3>
        {name} <span class="entries-count">{list.length}</span>
      </h3>
      {field.help && <p class="field-help">{field.help}</p>}
      {list.length === 0 && <p class="entries-empty">None yet.</p>}
      {list.map((entry, index) => (
        <Entry
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place; its fields may all change
          key={index}
          field={field}
          draw={draw}
          path={[...path, index]}
          title={titleOf(field, entry)}
          isOpen={index === fresh}
          onRemove={() => remove(index)}
          onUp={index > 0 ? () => move(index, -1) : undefined}
          onDown={index < list.length - 1 ? () => move(index, 1) : undefined}
        />
      ))}
      <button type="button" class="button apply" id={`${idOf(path)}-add`} onClick={add}>
        Add {article(field.one)} {field.one}
      </button>
    </section>
  );
}

interface EntryProps extends Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

/** One of the things, closed until somebody opens it. */
export function Entry({ field, path, draw, title, isOpen, onRemove, onUp, onDown }: EntryProps) {
  const [open, setOpen] = useState(isOpen);
  const faults = problemsAt(path, true).length;
  return (
    <details
      class="entry"
      open={open}
      data-path={dotted(path)}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span class="entry-title">{title}</span>
        {faults > 0 && (
          <span class="badge">{faults === 1 ? '1 thing to mend' : `${faults} things to mend`}</span>
        )}
      </summary>
      {open && (
        <div class="fields">
          {field.fields.map((one) => draw(one, path))}
          <p class="entry-acts">
            {onUp && (
              <button type="button" class="button quiet" onClick={onUp}>
                Move up
              </button>
            )}
            {onDown && (
              <button type="button" class="button quiet" onClick={onDown}>
                Move down
              </button>
            )}
            <button type="button" class="button quiet" onClick={onRemove}>
              Remove this {field.one}
            </button>
          </p>
        </div>
      )}
    </details>
  );
}

function titleOf(field: Props['field'], entry: unknown): string {
  const title = field.title(entry as never).trim();
  return title === '' ? `New ${field.one}` : title;
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
