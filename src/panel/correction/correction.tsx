import { useSignal } from '@preact/signals';
import { asCorrection, type Mistake } from '../../core/case/correction.ts';
import type { PostRecord } from '../../core/record/record.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { DraftView } from '../../protocol.ts';
import { database } from '../../store/database.ts';
import { takeText } from '../actions.ts';
import { excerpt } from '../derive.ts';
import { pending } from '../state.ts';
import { corrections, rule } from './state.ts';

const LATEST = 20;
const EMPTY: Mistake = { original: '', wrong: '', link: '', elsewhere: '' };

/** "We got it wrong": makes the draft a correction that says so openly. */
export function Correction({ draft }: { draft: DraftView }) {
  const posts = useSignal<readonly PostRecord[]>([]);
  const load = async () => {
    const all = await (await database()).getAll('records').catch(() => []);
    posts.value = all.slice(-LATEST).reverse();
  };
  return (
    <details class="templates" onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>We got it wrong</summary>
      <Form key={draft.id} draft={draft} posts={posts.value} />
    </details>
  );
}

function Form({ draft, posts }: { draft: DraftView; posts: readonly PostRecord[] }) {
  const mistake = useSignal<Mistake>(corrections.value[draft.id] ?? EMPTY);
  const isAsked = useSignal(false);
  const isMissing = isAsked.value && mistake.value.wrong.trim() === '';
  const set = (change: Partial<Mistake>) => {
    mistake.value = { ...mistake.value, ...change };
  };
  const begin = () => {
    isAsked.value = true;
    if (mistake.value.wrong.trim() === '' || !rule.value) return;
    corrections.value = { ...corrections.value, [draft.id]: mistake.value };
    const text = asCorrection(draft.text, mistake.value, rule.value);
    if (text !== draft.text) takeText(draft, text);
  };
  const elsewhere = [...new Set(posts.filter(sameText).map(({ network }) => NETWORK_NAMES[network]))];
  function sameText({ text }: PostRecord) {
    return text === mistake.value.original;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <p class="detail">Write the right information in the draft. Owning a mistake earns trust.</p>
      {posts.length > 0 && (
        <label class="note">
          Which post was it
          <select
            value={String(posts.findIndex(sameText))}
            onChange={({ currentTarget }) =>
              set({ original: posts[Number(currentTarget.value)]?.text ?? '' })
            }
          >
            <option value="-1">Another one</option>
            {posts.map(({ text, time, network }, i) => (
              <option key={time} value={String(i)}>
                {NETWORK_NAMES[network]}: {excerpt(text, 40)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Field
        label="What was wrong, as in “the pool opens at 9”"
        value={mistake.value.wrong}
        set={(wrong) => set({ wrong })}
      />
      {isMissing && (
        <p class="problem" role="alert">
          Say what was wrong, so that readers know which part to forget.
        </p>
      )}
      <Field label="Link to the post" value={mistake.value.link} set={(link) => set({ link })} />
      <Field
        label="Where else it was posted"
        value={mistake.value.elsewhere}
        set={(value) => set({ elsewhere: value })}
      />
      {elsewhere.length > 0 && (
        <p class="detail">
          From this desk it went out on {elsewhere.join(', ')}. Please correct it there as well.
        </p>
      )}
      <button type="submit" class="button apply" aria-disabled={pending.value !== null}>
        Make this draft the correction
      </button>
    </form>
  );
}

function Field({ label, value, set }: { label: string; value: string; set: (value: string) => void }) {
  return (
    <label class="note">
      {label}
      <input
        type="text"
        class="slot"
        maxLength={500}
        value={value}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}
