import browser from 'webextension-polyfill';
import { changes } from '../core/case/difference.ts';
import type { Finding, Fix } from '../core/finding.ts';
import type { DraftView, Edit } from '../protocol.ts';
import { reconnect, send } from './connection.ts';
import { applyEdits, editOf, safeEdits } from './derive.ts';
import { chosen, notice, pending, tab, unanswered } from './state.ts';

const PATIENCE = 5_000;

/** Takes one fix. */
export function takeFix(draft: DraftView, fix: Fix): void {
  const edit = editOf(draft.text, fix);
  // Nothing can be copied out of a deletion, so there it is the whole text.
  apply(draft, [edit], edit.insert || applyEdits(draft.text, [edit]));
}

/** Takes all safe fixes as one change. */
export function takeSafeFixes(draft: DraftView): void {
  const edits = safeEdits(draft);
  apply(draft, edits, applyEdits(draft.text, edits));
}

/** Makes the draft read like this, changing as few words as can be. */
export function takeText(draft: DraftView, text: string): void {
  const edits = changes(draft.text, text).map((change) => editOf(draft.text, { ...change, safe: false }));
  apply(draft, edits, text);
}

/** Puts words at the end of the draft. */
export function insertText(draft: DraftView, words: string): void {
  const end = draft.text.trimEnd().length;
  const insert = end === 0 ? words : ` ${words}`;
  apply(draft, [{ from: end, to: draft.text.length, insert, quote: draft.text.slice(end) }], words);
}

function apply(draft: DraftView, edits: Edit[], copy: string) {
  if (pending.value) return;
  const change = { id: draft.id, copy };
  pending.value = change;
  notice.value = null;
  if (!send({ type: 'apply', id: draft.id, edits })) return giveUp(change);
  setTimeout(giveUp, PATIENCE, change);
}

function giveUp(change: { id: string; copy: string }) {
  if (pending.value !== change) return;
  pending.value = null;
  notice.value = { kind: 'silent', copy: change.copy };
}

/** Ends the draft on this sentence. */
export function endOn(draft: DraftView, sentence: string): void {
  const end = draft.text.trimEnd().length;
  takeFix(draft, { from: end, to: end, insert: `${end > 0 ? ' ' : ''}${sentence}`, safe: false });
}

/** Opens the records in a tab of their own, at one of their parts. */
export function openRecords(part: 'posts' | 'figures' | 'voice' | 'bring'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`src/records/index.html#${part}`) });
}

/** Brings words into view in the page. */
export function showWords(draft: DraftView, from: number, to: number): void {
  send({ type: 'show', id: draft.id, from, to });
}

/** Leaves a finding aside, in this draft only. */
export function ignore(draft: DraftView, finding: Finding): void {
  const quote = draft.text.slice(finding.from, finding.to);
  send({ type: 'ignore', id: draft.id, finding: { clause: finding.clause, quote } });
}

/** Brings back everything that was ignored in the draft. */
export function unignore(draft: DraftView): void {
  send({ type: 'unignore', id: draft.id });
}

/** Brings the finding's words into view in the page. */
export function show(draft: DraftView, finding: Finding): void {
  showWords(draft, finding.from, finding.to);
}

/** Stays with this draft until it is gone. */
export function choose(id: string): void {
  chosen.value = id;
  notice.value = null;
}

/** Asks the worker once more. */
export function retry(): void {
  unanswered.value = false;
  reconnect();
}

/** Reloads the watched tab. */
export function reload(): void {
  if (tab.value !== null) void browser.tabs.reload(tab.value);
}

/** Takes the notice away. */
export function dismiss(): void {
  notice.value = null;
}
