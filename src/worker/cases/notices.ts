import browser from 'webextension-polyfill';
import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { finalApprover, ownerOf } from '../../core/case/owner.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { stateOf } from '../../core/case/state.ts';
import { database } from '../../store/database.ts';
import type { Cases } from './cases.ts';

const APPROVALS = 'src/approvals/index.html';
const NOTICE = /^case-(approver|author)-(.+)$/;

/** Shows on the toolbar button how many cases wait for whoever works here. */
export function showBadge(cases: Cases, now: number): void {
  const count = cases.all().filter((file) => isTurn(file, cases, now)).length;
  void browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  void browser.action.setBadgeBackgroundColor({ color: '#0f6871' });
}

/**
 * Tells whoever works here that a case is theirs, or that theirs has come back; never what it says, for a notice may be
 * seen by others. In quiet hours the badge alone tells, and one notice when they are over; in an emergency all are told at once.
 */
export function notify(file: CaseFile, event: CaseEvent, cases: Cases, now: number): void {
  const { policy, way } = cases.ground;
  if (way === 'here') return;
  const approver = finalApprover(policy).name;
  if (file.own && event.kind === 'answered') {
    const { name, verdict } = event.answer;
    const said = {
      approved: 'has approved your draft',
      changes: 'suggests changes',
      declined: 'has declined',
    };
    show(
      `case-author-${file.id}`,
      `${name} ${said[verdict]}`,
      'Open the compose box, or the panel, to go on.',
    );
  } else if (isTurn(file, cases, now) && tellsApprover(event)) {
    if (disturbFrom(policy, now) > now) {
      void hold();
      return;
    }
    const who = file.body.person?.name ?? 'An author';
    const title = event.kind === 'nudged' ? `${who} asks again` : `${who} asks for a decision`;
    const handed = event.kind === 'handed' ? ` It comes to you because ${approver} has not answered.` : '';
    show(`case-approver-${file.id}`, title, `A draft waits on the Approvals page.${handed}`);
  }
}

const HELD = 'notices-held';

/** Remembers that there is something to tell when the quiet hours are over. */
async function hold(): Promise<void> {
  await (await database()).put('settings', true, HELD);
}

/** Tells after the quiet hours, in one notice, what came during them. */
export async function tellHeld(cases: Cases, now: number): Promise<void> {
  if (disturbFrom(cases.ground.policy, now) > now) return;
  const db = await database();
  if (!(await db.get('settings', HELD))) return;
  await db.delete('settings', HELD);
  const count = cases.all().filter((file) => isTurn(file, cases, now)).length;
  if (count === 0) return;
  const title = count === 1 ? 'A draft waits for your decision' : `${count} drafts wait for your decision`;
  show('case-approver-all', title, 'They came during your quiet hours, and are on the Approvals page.');
}

function tellsApprover({ kind }: CaseEvent): boolean {
  return kind === 'received' || kind === 'nudged' || kind === 'handed';
}

function isTurn(file: CaseFile, { ground }: Cases, now: number): boolean {
  if (file.own && ground.way !== 'here') return false;
  if (stateOf(file.events, now).stage !== 'waiting') return false;
  const owner = ownerOf(file, ground.policy, now);
  return owner.who === 'approver' && (ground.person === null || owner.id === ground.person);
}

function show(id: string, title: string, message: string): void {
  const iconUrl = browser.runtime.getURL('assets/icon-128.png');
  void browser.notifications.create(id, { type: 'basic', iconUrl, title, message }).catch(() => {});
}

/** A press on a notice leads to the case. */
export function listenToNotices(): void {
  browser.notifications.onClicked.addListener((id) => {
    const [, whose, file] = NOTICE.exec(id) ?? [];
    void browser.notifications.clear(id);
    if (whose === 'approver') {
      const at = file === 'all' ? '' : `#${file}`;
      void browser.tabs.create({ url: `${browser.runtime.getURL(APPROVALS)}${at}` });
    }
  });
}
