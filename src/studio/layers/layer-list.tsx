import { useState } from 'preact/hooks';
import type { Policy } from '../../core/policy/schema.ts';
import { Entry } from '../fields/entries.tsx';
import { FieldEditor } from '../fields/field.tsx';
import { draft, edit, said } from '../state/document.ts';
import { LAYER_FORMS, type OwnLayer } from './layer-forms.ts';

/** The layers that an organisation writes itself, each with fields of its own. */
export function LayerList() {
  const [fresh, setFresh] = useState(-1);
  const policy = draft.value;
  if (!policy) return null;
  const { layers } = policy;
  const add = (kind: OwnLayer) => {
    edit(['layers', layers.length], LAYER_FORMS[kind].blank(), `new ${LAYER_FORMS[kind].one}`);
    setFresh(layers.length);
  };
  const remove = (index: number, one: string) => {
    const name = layers[index]?.name || `the new ${one}`;
    said.value = `Removed: ${name}. Undo brings it back.`;
    edit(['layers', index], undefined, `removing ${name}`);
    document.getElementById('add-department')?.focus();
  };
  const own = layers.flatMap((layer, index) => (layer.layer === 'law' ? [] : [{ layer, index }]));
  return (
    <div class="entries">
      {own.length === 0 && <p class="entries-empty">None yet. Your own rules hold everywhere and always.</p>}
      {own.map(({ layer, index }) => {
        const form = LAYER_FORMS[layer.layer];
        return (
          <Entry
            key={index}
            field={{
              as: 'entries',
              key: 'layers',
              label: form.name,
              one: form.one,
              title: () => '',
              blank: form.blank,
              fields: form.fields,
            }}
            path={['layers', index]}
            draw={(one, inside) => <FieldEditor key={one.key} field={one} within={inside} />}
            title={titleOf(layer)}
            isOpen={index === fresh}
            onRemove={() => remove(index, form.one)}
            onUp={undefined}
            onDown={undefined}
          />
        );
      })}
      <p class="entry-acts">
        {(Object.keys(LAYER_FORMS) as OwnLayer[]).map((kind) => (
          <button key={kind} id={`add-${kind}`} type="button" class="button apply" onClick={() => add(kind)}>
            Add a {LAYER_FORMS[kind].one}
          </button>
        ))}
      </p>
    </div>
  );
}

function titleOf(layer: Policy['layers'][number]): string {
  const form = layer.layer === 'law' ? null : LAYER_FORMS[layer.layer];
  return `${form?.name ?? 'Law'}: ${layer.name || 'new'}`;
}
