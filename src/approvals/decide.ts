import type { ApprovalView } from '../protocol.ts';
import { request } from './connection.ts';
import { act, chosen, forget, listed, said } from './state.ts';

const DONE = {
  approved: 'Approved. The author can post exactly this text.',
  changes: 'Your words are on their way to the author.',
  declined: 'Declined. The author reads your reason.',
} as const;

interface Word {
  readonly verdict: keyof typeof DONE;
  readonly text?: string;
  readonly frees?: boolean;
  readonly reason: string;
}

let isBusy = false;

/** Signs and sends what the approver decides. What went wrong is said, and nothing that was written is lost. */
export async function decide(
  view: ApprovalView,
  { verdict, text = '', frees = false, reason }: Word,
): Promise<boolean> {
  if (isBusy) return false;
  isBusy = true;
  const rest = listed.value.filter(({ id }) => id !== view.id);
  const at = listed.value.findIndex(({ id }) => id === view.id);
  const problem = await request({ type: 'decide', case: view.id, verdict, text, frees, reason });
  isBusy = false;
  said.value = { words: problem || DONE[verdict], isGood: !problem, case: problem ? null : view.id };
  if (problem) return false;
  forget(view.id);
  act.value = 'look';
  chosen.value = rest[Math.min(at, rest.length - 1)]?.id ?? null;
  return true;
}
