import { useEffect } from 'preact/hooks';
import { FieldEditor } from './fields/field.tsx';
import type { Part } from './fields/kinds.ts';
import { route } from './state/route.ts';

interface Props {
  readonly parts: readonly Part[];
}

/** One section of the policy: its parts, each with fields. An address that names a field leads to it. */
export function SectionPage({ parts }: Props) {
  const { detail } = route.value;
  useEffect(() => {
    if (detail !== '') showField(detail);
  }, [detail]);
  return (
    <>
      {parts.map(({ heading, intro, fields }) => (
        <section key={heading} class="part" aria-label={heading}>
          <h2>{heading}</h2>
          {intro && <p class="part-intro">{intro}</p>}
          <div class="fields">
            {fields.map((field) => (
              <FieldEditor key={field.key} field={field} within={[]} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** Entries inside entries: each draws its fields once it has been opened. */
const DEEPEST = 3;

/** Opens what holds a field, then goes there. */
function showField(detail: string, depth = 0): void {
  for (const entry of document.querySelectorAll<HTMLDetailsElement>('details[data-path]')) {
    if (`${detail}.`.startsWith(`${entry.dataset['path']}.`)) entry.open = true;
  }
  requestAnimationFrame(() => {
    const field = document.getElementById(`f-${detail}`);
    if (!field && depth < DEEPEST) return showField(detail, depth + 1);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  });
}
