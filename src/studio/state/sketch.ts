import { effect, signal } from '@preact/signals';
import * as v from 'valibot';
import { type Policy, parsePolicy } from '../../core/policy/schema.ts';
import { inShort, writtenOut } from '../../core/policy/standard.ts';
import { database } from '../../store/database.ts';
import { draft } from './document.ts';

/** The place of a policy in the order of all: by its root, then by its sequence. */
const position = v.strictObject({ root: v.number(), sequence: v.number() });
export type Position = v.InferOutput<typeof position>;

const kept = v.object({
  id: v.string(),
  changed: v.number(),
  base: position,
  policy: v.looseObject({ clauses: v.array(v.unknown()) }),
});

/** A draft that was saved, and the published policy that it was begun from. It may hold what does not fit yet. */
export interface Sketch {
  readonly changed: number;
  readonly base: Position;
  readonly policy: Policy;
}

/** How the draft is kept on this device. */
export const saving = signal<{ readonly state: 'saved' | 'saving' | 'failed'; readonly at: number }>({
  state: 'saved',
  at: 0,
});

/** The published policy that the draft is a change of. */
export const base = signal<{ readonly position: Position; readonly policy: Policy } | null>(null);

const PAUSE_MS = 500;

/** The draft of an organisation that was left here; null when there is none. */
export async function readSketch(id: string): Promise<Sketch | null> {
  const stored = v.safeParse(kept, await (await database()).get('sketches', id));
  if (!stored.success) return null;
  const { changed, base: from, policy } = stored.output;
  const written = writtenOut(policy);
  const parsed = parsePolicy(written);
  // What does not fit yet is kept all the same: its fields say what is wrong.
  return { changed, base: from, policy: parsed.ok ? parsed.policy : (written as Policy) };
}

/** Forgets the draft of an organisation. */
export async function dropSketch(id: string): Promise<void> {
  await (await database()).delete('sketches', id);
}

/** Saves the draft of an organisation on this device, whenever it differs from the published one, from now on. */
export function keepSketch(id: string): () => void {
  return effect(() => {
    const policy = draft.value;
    const from = base.value;
    if (!policy || !from) return;
    saving.value = { ...saving.peek(), state: 'saving' };
    const timer = setTimeout(() => void save(id, policy, from.position, policy === from.policy), PAUSE_MS);
    return () => clearTimeout(timer);
  });
}

async function save(id: string, policy: Policy, from: Position, isPublished: boolean): Promise<void> {
  const now = Date.now();
  try {
    const db = await database();
    if (isPublished) await db.delete('sketches', id);
    else await db.put('sketches', { id, changed: now, base: from, policy: inShort(policy) });
    saving.value = { state: 'saved', at: now };
  } catch {
    saving.value = { state: 'failed', at: now };
  }
}
