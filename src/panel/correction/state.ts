import { effect, signal } from '@preact/signals';
import * as v from 'valibot';
import { isCorrection, type Mistake } from '../../core/case/correction.ts';
import type { CorrectionRule } from '../../core/policy/correction-schema.ts';
import type { DraftView } from '../../protocol.ts';

/** How the policy wants mistakes put right; null until the worker has told it. */
export const rule = signal<CorrectionRule | null>(null);

const KEPT = 'corrections';
/** Older ones belong to drafts that are long gone. */
const MOST = 20;
const kept = v.record(
  v.string(),
  v.object({ original: v.string(), wrong: v.string(), link: v.string(), elsewhere: v.string() }),
);

/** What each draft puts right, by the draft's id, so that it goes before the approver with it. It outlives the panel. */
export const corrections = signal<Readonly<Record<string, Mistake>>>(read());
effect(() => {
  const latest = Object.entries(corrections.value).slice(-MOST);
  localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(latest)));
});

/** What a draft puts right, if it says of itself that it does; null otherwise. */
export function correctionOf({ id, text }: Pick<DraftView, 'id' | 'text'>): Mistake | null {
  return rule.value && isCorrection(text, rule.value) ? (corrections.value[id] ?? null) : null;
}

function read(): Record<string, Mistake> {
  try {
    return v.parse(kept, JSON.parse(localStorage.getItem(KEPT) ?? '{}'));
  } catch {
    return {};
  }
}
