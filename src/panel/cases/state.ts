import { computed, signal } from '@preact/signals';
import type { CaseView, ToPanel } from '../../protocol.ts';
import { draft } from '../state.ts';

type Told = Extract<ToPanel, { type: 'cases' }>;

/** The author's open cases; null until the worker has told them. They stay while the worker sleeps. */
export const told = signal<Told | null>(null);
/** What is being asked of the worker about cases, by case id. */
export const asking = signal<ReadonlySet<string>>(new Set());
/** What went wrong last, for people; empty when nothing did. */
export const problem = signal('');
/** A case that was saved as a file last, for the mail that goes with it. */
export const toMail = signal<Extract<ToPanel, { type: 'file' }> | null>(null);
/** The time by which waiting is told, in milliseconds since 1970 UTC. */
export const now = signal(Date.now());

const cases = computed(() => told.value?.cases ?? []);

/** The case of the draft that is shown. */
export const draftCase = computed((): CaseView | null => {
  const shown = draft.value;
  if (!shown) return null;
  return cases.value.find(({ id }) => id === shown.standing?.case) ?? null;
});

/** The author's other cases. */
export const otherCases = computed(() => cases.value.filter(({ id }) => id !== draftCase.value?.id));
