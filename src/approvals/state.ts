import { computed, effect, signal } from '@preact/signals';
import type { Queue, ToApprovals } from '../protocol.ts';
import { type Shelf, shelved } from './order.ts';

/** What the worker has told last; null before that. It stays while the worker sleeps. */
export const queue = signal<Queue | null>(null);
export const shelf = signal<Shelf>('mine');
/** The case that is open, by id; null where the shelf is empty. */
export const chosen = signal<string | null>(null);
/** A case that was decided just now, while the worker has not told of it yet. */
export const leaving = signal<string | null>(null);
/** What the approver is about to do with the open case. */
export const act = signal<'look' | 'changes' | 'decline'>('look');
/** What went wrong, or went well, last. */
export const said = signal<
  | { readonly words: string; readonly isGood: boolean; readonly decided: null }
  /** This case was decided; how far that has got is told as it is now. */
  | { readonly decided: string }
  | null
>(null);
/** A decision that was saved as a file just now, for the mail that goes with it. */
export const toMail = signal<Extract<ToApprovals, { type: 'file' }> | null>(null);
/** The time by which waiting is told, in milliseconds since 1970 UTC. */
export const now = signal(Date.now());

const cases = computed(() => queue.value?.cases ?? []);

export const listed = computed(() =>
  shelved(cases.value, shelf.value).filter(({ id, answer }) => answer !== null || id !== leaving.value),
);

export const current = computed(() => cases.value.find(({ id }) => id === chosen.value) ?? null);

// Where nobody chose, the first one is shown; and what is shown stays, whatever comes, goes or changes its place in the
// list. Otherwise another case could slide under the pointer just before it is pressed.
effect(() => {
  if (current.value === null) chosen.value = listed.value[0]?.id ?? chosen.peek();
});
effect(() => {
  const left = cases.value.find(({ id }) => id === leaving.value);
  if (left?.answer) leaving.value = null;
});

/** Opens a case. */
export function choose(id: string): void {
  chosen.value = id;
  act.value = 'look';
  toMail.value = null;
}

/** Goes to the next case of the list, or the one before. */
export function step(by: 1 | -1): void {
  const at = listed.value.findIndex(({ id }) => id === current.value?.id);
  const next = listed.value[at + by];
  if (next) choose(next.id);
}

/** What the approver has written about a case so far: a word to the author, and the text as it should rather be. */
interface Written {
  readonly reply: string;
  readonly text: string | null;
}

const written = signal<Readonly<Record<string, Written>>>({});

/** What is written about a case so far; it stays while the approver looks at others. */
export function writtenOn(id: string): Written {
  return written.value[id] ?? { reply: '', text: null };
}

/** Keeps what the approver writes. */
export function write(id: string, change: Partial<Written>): void {
  written.value = { ...written.value, [id]: { ...writtenOn(id), ...change } };
}

/** Forgets what was written, once it is sent. */
export function forget(id: string): void {
  written.value = Object.fromEntries(Object.entries(written.value).filter(([key]) => key !== id));
}
