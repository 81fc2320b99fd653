import { choose } from '../actions.ts';
import { draft, view } from '../state.ts';
import { draftChoice } from '../words.ts';

/** Which of several open drafts to look at. */
export function DraftChoice() {
  const drafts = view.value?.drafts ?? [];
  if (drafts.length < 2) return null;
  return (
    <label class="choice">
      <span>{drafts.length} open drafts</span>
      <select value={draft.value?.id} onChange={(event) => choose(event.currentTarget.value)}>
        {drafts.map((item) => (
          <option key={item.id} value={item.id}>
            {draftChoice(item)}
          </option>
        ))}
      </select>
    </label>
  );
}
