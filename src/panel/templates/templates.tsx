import { useSignal } from '@preact/signals';
import { fill, partsOf, slotsOf } from '../../core/template/fill.ts';
import type { DraftView } from '../../protocol.ts';
import { insertText } from '../actions.ts';
import { pending, view } from '../state.ts';
import { templates } from './state.ts';

type Template = (typeof templates.value)[number];

/** Approved wording, to be put into the draft as it is, with its slots filled in. */
export function Templates({ draft }: { draft: DraftView }) {
  const chosen = useSignal('');
  const isEmergency = view.value?.mode?.kind === 'emergency';
  const all = isEmergency ? urgentFirst(templates.value) : templates.value;
  if (all.length === 0) return null;
  const template = all.find(({ name }) => name === chosen.value);
  return (
    <details class="templates" open={isEmergency}>
      <summary>Approved wording</summary>
      <label class="note">
        Which one
        <select
          value={chosen}
          onChange={({ currentTarget }) => {
            chosen.value = currentTarget.value;
          }}
        >
          <option value="">Choose…</option>
          {all.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {template && <Filled key={template.name} template={template} draft={draft} />}
    </details>
  );
}

/** What tells people how to stay safe stands before what stands under every post. */
function urgentFirst(all: readonly Template[]): Template[] {
  return [...all].sort((a, b) => Number(a.use === 'boilerplate') - Number(b.use === 'boilerplate'));
}

function Filled({ template, draft }: { template: Template; draft: DraftView }) {
  const values = useSignal<Readonly<Record<string, string>>>({});
  const isAsked = useSignal(false);
  const { text, missing } = fill(template, values.value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        isAsked.value = true;
        if (missing.length === 0) insertText(draft, text);
      }}
    >
      {slotsOf(template.text).map((slot) => (
        <label key={slot} class="note">
          {slot}
          <input
            type="text"
            class="slot"
            maxLength={200}
            value={values.value[slot] ?? ''}
            aria-invalid={isAsked.value && missing.includes(slot)}
            onInput={({ currentTarget }) => {
              values.value = { ...values.value, [slot]: currentTarget.value };
            }}
          />
          {isAsked.value && missing.includes(slot) && (
            <span class="problem" role="alert">
              This wording needs it.
            </span>
          )}
        </label>
      ))}
      <p class="difference">
        {partsOf(template.text).map((part, i) => {
          const key = `${i} ${'slot' in part ? part.slot : part.words}`;
          return 'slot' in part ? (
            <ins key={key}>{values.value[part.slot]?.trim() || `{${part.slot}}`}</ins>
          ) : (
            <span key={key}>{part.words}</span>
          );
        })}
      </p>
      <button type="submit" class="button apply" aria-disabled={pending.value !== null}>
        Put it into the draft
      </button>
    </form>
  );
}
