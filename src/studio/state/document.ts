import { computed, signal } from '@preact/signals';
import type { Policy } from '../../core/policy/schema.ts';
import { following } from '../../core/policy/standard.ts';
import { beginHistory, changed, type History, redone, undone } from './history.ts';
import { at, type Path, put } from './path.ts';

/** The policy that is being written, with all that was done to it. Null until it has been read. */
const history = signal<History<Policy> | null>(null);

/**
 * The policy as it is written now. It has the shape of a policy, but what people have typed into it may not fit yet; see
 * `problems.ts`.
 */
export const draft = computed(() => history.value?.now ?? null);

/** What undo and redo would do; empty when there is nothing. */
export const undoName = computed(() => history.value?.past.at(-1)?.name ?? '');
export const redoName = computed(() => history.value?.future[0]?.name ?? '');

/** What was done last, for screen readers. */
export const said = signal('');

/** Begins with this policy, and forgets what was done to another. */
export function openDraft(policy: Policy): void {
  history.value = beginHistory(policy);
}

/** What stands at a place of the draft. */
export function valueAt(path: Path): unknown {
  return at(draft.value, path);
}

/** Puts something at a place. `name`: what is changed, in a few words for people. */
export function edit(path: Path, value: unknown, name: string): void {
  if (draft.value) replace(following(draft.value, put(draft.value, path, value)), name);
}

/** Puts another policy in the place of the draft, as one step. */
export function replace(policy: Policy, name: string): void {
  if (history.value) history.value = changed(history.value, policy, name, Date.now());
}

export function undo(): void {
  if (!history.value || undoName.value === '') return;
  said.value = `Undone: ${undoName.value}.`;
  history.value = undone(history.value);
}

export function redo(): void {
  if (!history.value || redoName.value === '') return;
  said.value = `Done again: ${redoName.value}.`;
  history.value = redone(history.value);
}
