import browser from 'webextension-polyfill';
import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { finalApprover, ownerOf } from '../../core/case/owner.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { stateOf } from '../../core/case/state.ts';
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
 * seen by others. In quiet hours the badge alone tells, but in an emergency.
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
  } else if (isTurn(file, cases, now) && disturbFrom(policy, now) === now && tellsApprover(event)) {
    const who = file.body.person?.name ?? 'An author';
    const title = event.kind === 'nudged' ? `${who} asks again` : `${who} asks for a decision`;
    const handed = event.kind === 'handed' ? ` It comes to you because ${approver} has not answered.` : '';
    show(`case-approver-${file.id}`, title, `A draft waits on the Approvals page.${handed}`);
  }
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
      void browser.tabs.create({ url: `${browser.runtime.getURL(APPROVALS)}#${file}` });
    }
  });
}
