import type { CaseEvent } from '../../core/case/events.ts';
import type { CaseFile } from '../../core/case/file.ts';
import { finalApprover, ownerOf } from '../../core/case/owner.ts';
import { disturbFrom } from '../../core/case/quiet.ts';
import { stateOf } from '../../core/case/state.ts';
import type { Ground } from './ground.ts';

/** What the browser shows beside its windows. `id` tells whose it is and which case it is about. */
export interface Notice {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

type Here = Pick<Ground, 'policy' | 'way' | 'person' | 'decides'>;

/**
 * What whoever works here is told when something happens to a case: that it is theirs, or that theirs has come back; never
 * what it says, for a notice may be seen by others. `later`: when the quiet hours are over; in an emergency there are none.
 * Null where nobody is told. `now`: milliseconds since 1970 UTC.
 */
export function noticeOf(file: CaseFile, event: CaseEvent, here: Here, now: number): Notice | 'later' | null {
  const { policy, way } = here;
  if (way === 'here') return null;
  if (file.own && event.kind === 'answered') return answerNotice(file, event.answer.name, now);
  if (!tellsApprover(event) || !isTurn(file, here, now)) return null;
  if (disturbFrom(policy, now) > now) return 'later';
  const who = file.body.person?.name ?? 'An author';
  const because = event.kind === 'handed' ? ` ${becauseOf(event.why, finalApprover(policy).name)}` : '';
  return {
    id: `case-approver-${file.id}`,
    title: event.kind === 'nudged' ? `${who} asks again` : `${who} asks for a decision`,
    message: `A draft waits on the Approvals page.${because}`,
  };
}

/** What is told when the quiet hours are over, about all that came during them; null where nothing waits any more. */
export function heldNotice(files: readonly CaseFile[], here: Here, now: number): Notice | null {
  const count = files.filter((file) => isTurn(file, here, now)).length;
  if (count === 0) return null;
  return {
    id: 'case-approver-all',
    title: count === 1 ? 'A draft waits for your decision' : `${count} drafts wait for your decision`,
    message: 'They came during your quiet hours, and are on the Approvals page.',
  };
}

/** Whether a case waits for whoever works here. */
export function isTurn(file: CaseFile, { policy, way, person, decides }: Here, now: number): boolean {
  if (!decides || (file.own && way !== 'here')) return false;
  const owner = ownerOf(file, policy, now);
  return owner.who === 'approver' && (person === null || owner.id === person);
}

function answerNotice({ id, events }: CaseFile, name: string, now: number): Notice | null {
  const said = {
    approved: 'has approved your draft',
    changes: 'suggests changes',
    declined: 'has declined',
    expired: 'has approved your draft, but it came too late',
  };
  const { stage } = stateOf(events, now);
  if (stage === 'waiting' || stage === 'withdrawn' || stage === 'posted') return null;
  return {
    id: `case-author-${id}`,
    title: `${name} ${said[stage]}`,
    message: 'Open the compose box, or the panel, to go on.',
  };
}

function tellsApprover({ kind }: CaseEvent): boolean {
  return kind === 'received' || kind === 'nudged' || kind === 'handed';
}

function becauseOf(why: Extract<CaseEvent, { kind: 'handed' }>['why'], approver: string): string {
  switch (why) {
    case 'silent':
      return `It comes to you because ${approver} has not answered.`;
    case 'away':
      return `It comes to you because ${approver} is out of office.`;
    case 'own':
      return `It comes to you because ${approver} wrote it.`;
  }
}
