import type { Verdict } from '../core/case/events.ts';
import type { ApprovalView } from '../protocol.ts';
import { request } from './connection.ts';
import { act, chosen, forget, leaving, listed, said, toMail } from './state.ts';

interface Word {
  readonly verdict: Verdict;
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
  said.value = problem ? { words: problem, isGood: false, decided: null } : { decided: view.id };
  if (problem) return false;
  forget(view.id);
  act.value = 'look';
  toMail.value = null;
  leaving.value = view.id;
  chosen.value = rest[Math.min(at, rest.length - 1)]?.id ?? null;
  setTimeout(goOn);
  return true;
}

/** The button that was pressed is gone; whoever works with the keyboard goes on at the next case. */
function goOn() {
  if (document.activeElement === document.body) document.getElementById('case-title')?.focus();
}
