import browser from 'webextension-polyfill';
import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { database } from '../../store/database.ts';
import type { Cases } from './cases.ts';
import { heldNotice, isTurn, type Notice, noticeOf } from './notice.ts';

const APPROVALS = 'src/approvals/index.html';
const NOTICE = /^case-(approver|author)-(.+)$/;

/** Shows on the toolbar button how many cases wait for whoever works here. */
export function showBadge(cases: Cases, now: number): void {
  const count = cases.all().filter((file) => isTurn(file, cases.ground, now)).length;
  void browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  void browser.action.setBadgeBackgroundColor({ color: '#0f6871' });
}

/** Tells whoever works here what has happened to a case. In quiet hours the badge alone tells, and one notice after them. */
export function notify(file: CaseFile, event: CaseEvent, cases: Cases, now: number): void {
  const notice = noticeOf(file, event, cases.ground, now);
  if (notice === 'later') void hold();
  else if (notice) show(notice);
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
  const notice = heldNotice(cases.all(), cases.ground, now);
  if (notice) show(notice);
}

function show({ id, title, message }: Notice): void {
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
