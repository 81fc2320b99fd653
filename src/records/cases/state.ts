import { signal } from '@preact/signals';
import type { CaseFile } from '../../core/case/file.ts';
import { readCases } from '../../store/cases.ts';
import { onChange } from '../../store/changes.ts';

/** All cases on this device, the newest first; null until they are loaded. */
export const cases = signal<readonly CaseFile[] | null>(null);
/** True when this device would not give out its cases. */
export const casesUnreadable = signal(false);

/** Loads the cases, and keeps them up to date from then on. */
export function startCases(): void {
  onChange(['cases'], () => void loadCases());
  void loadCases();
}

/** Loads the cases. */
export async function loadCases(): Promise<void> {
  const all = await readCases().catch(() => null);
  casesUnreadable.value = all === null;
  if (all) cases.value = all.sort((a, b) => b.sent - a.sent);
}
