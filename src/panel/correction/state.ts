import { signal } from '@preact/signals';
import type { Mistake } from '../../core/case/correction.ts';

/** What each draft puts right, by the draft's id, so that it goes before the approver with it. */
export const corrections = signal<Readonly<Record<string, Mistake>>>({});
