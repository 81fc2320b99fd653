import { useState } from 'preact/hooks';
import { edit, valueAt } from '../state/document.ts';
import type { Path } from '../state/path.ts';
import { FieldFrame } from './frame.tsx';
import type { Field } from './kinds.ts';

const MOST_ROWS = 14;

/** Several texts, one in a line. Empty lines do not count. */
export function Lines({ field, path }: { field: Field; path: Path }) {
  const found = valueAt(path);
  const list = Array.isArray(found) ? found.map(String) : [];
  const [typed, setTyped] = useState('');
  // An empty line that somebody has just begun is no entry yet, and must stay all the same.
  const text = sameList(linesOf(typed), list) ? typed : list.join('\n');
  const put = (next: string) => {
    setTyped(next);
    const lines = linesOf(next);
    if (!sameList(lines, list)) {
      edit(path, lines.length === 0 && field.optional ? undefined : lines, field.label);
    }
  };
  return (
    <FieldFrame field={field} path={path}>
      {(control) => (
        <textarea
          {...control}
          class="lines"
          rows={Math.min(MOST_ROWS, Math.max(2, list.length + 1))}
          value={text}
          spellcheck={false}
          onInput={({ currentTarget }) => put(currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
