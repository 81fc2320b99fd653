import type { CaseBody } from '../../core/case/body.ts';
import { saveFile } from '../../kit/save.ts';
import type { CaseView, DraftView, ToPanel } from '../../protocol.ts';
import { send } from '../connection.ts';
import { correctionOf, rule } from '../correction/state.ts';
import { templates } from '../templates/state.ts';
import { asking, problem, told, toMail } from './state.ts';

/** The worker needs a fraction of this, in milliseconds, even to be started first. */
const PATIENCE = 8_000;
const SILENT = 'The coach has not answered. Your draft is safe. Please try once more: it is sent only once.';

/** The case that a draft is being sent as, so that a second try is the same one. */
const started = new Map<string, string>();

/** Puts a draft before the approver. */
export function escalate(draft: DraftView, note: string, correction: CaseBody['correction']): void {
  const key = `${draft.id} ${draft.standing?.case ?? ''} ${draft.text}`;
  const id = started.get(key) ?? crypto.randomUUID();
  started.set(key, id);
  ask(id, () => send({ type: 'escalate', case: id, note: note.trim(), draft, correction }));
}

/** Takes a case back. */
export function withdraw(id: string): void {
  // The same words may go before the approver once more, as another case.
  for (const [key, known] of started) if (known === id) started.delete(key);
  ask(id, () => send({ type: 'withdraw', case: id }));
}

/** Puts a draft before the approver as it reads now, in place of what was sent before. */
export function askAnew(sent: CaseView, draft: DraftView): void {
  withdraw(sent.id);
  escalate(draft, sent.note, correctionOf(draft));
}

/** Asks the approver again. */
export function nudge(id: string): void {
  ask(id, () => send({ type: 'nudge', case: id }));
}

/** Takes in an answer that came as a file. */
export async function bring(file: Blob): Promise<void> {
  const text = await file.text();
  problem.value = '';
  if (!send({ type: 'bring', text })) problem.value = SILENT;
}

/** Gives a case as a file, to save it and send it by mail. */
export function handOver(id: string): void {
  send({ type: 'hand-over', case: id });
}

/** Takes in what the worker tells about cases. */
export function takeCases(
  message: Extract<ToPanel, { type: 'cases' } | { type: 'case-done' } | { type: 'file' }>,
): void {
  if (message.type === 'cases') {
    told.value = message;
    templates.value = message.templates;
    rule.value = message.correction;
  }
  if (message.type === 'case-done') {
    problem.value = message.problem;
    if (message.case) done(message.case);
  }
  if (message.type === 'file') {
    saveFile(message.name, message.text);
    toMail.value = message;
    send({ type: 'handed-over', case: message.case });
  }
}

function ask(id: string, sending: () => boolean) {
  if (asking.value.has(id)) return;
  problem.value = '';
  asking.value = new Set([...asking.value, id]);
  if (!sending()) return giveUp(id);
  setTimeout(() => asking.value.has(id) && giveUp(id), PATIENCE);
}

function giveUp(id: string) {
  done(id);
  problem.value = SILENT;
}

function done(id: string) {
  asking.value = new Set([...asking.value].filter((other) => other !== id));
}
