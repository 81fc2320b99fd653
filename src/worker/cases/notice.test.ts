import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../core/case/events.ts';
import { answerOf, fileOf } from '../../core/case/test-fixtures.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { heldNotice, isTurn, noticeOf } from './notice.ts';

const MINUTE = 60_000;
const NOW = Date.parse('2027-05-05T15:00:00Z');
const people = [
  { id: 'dana', name: 'Dana Ruiz', deputy: 'sam', away: [] },
  { id: 'sam', name: 'Sam Okafor', away: [] },
];
const policy = {
  ...starterPolicy,
  approver: { ...starterPolicy.approver, name: 'Dana Ruiz', fourEyes: true, quietHours: null },
  team: { ...starterPolicy.team, people },
  promises: { ...starterPolicy.promises, approverAnswersWithinMinutes: 10 },
};
const dana = { policy, way: 'desk' as const, person: 'dana', decides: true };
const sam = { ...dana, person: 'sam' };
const received: CaseEvent = { kind: 'received', at: NOW };
const person = { id: 'jo', name: 'Jo Park' };
const waits = fileOf({ own: false, sent: NOW, events: [received], body: { person } });

describe('a notice', () => {
  it('tells the one whose turn it is, and says nothing of the text', () => {
    expect(noticeOf(waits, received, dana, NOW)).toEqual({
      id: 'case-approver-case-0001',
      title: 'Jo Park asks for a decision',
      message: 'A draft waits on the Approvals page.',
    });
    expect(noticeOf(waits, received, sam, NOW)).toBeNull();
  });

  it('is not for a desk that may not decide, whoever sits there', () => {
    expect(noticeOf(waits, received, { ...dana, person: null, decides: false }, NOW)).toBeNull();
    expect(isTurn(waits, { ...dana, decides: false }, NOW)).toBe(false);
  });

  it.each([
    ['silent', 'because Dana Ruiz has not answered'],
    ['away', 'because Dana Ruiz is out of office'],
    ['own', 'because Dana Ruiz wrote it'],
  ] as const)('tells the deputy why it comes to them: %s', (why, words) => {
    const handed: CaseEvent = { kind: 'handed', at: NOW, to: 'sam', why };
    const later = NOW + 11 * MINUTE;
    expect(noticeOf(waits, handed, sam, later)).toMatchObject({ message: expect.stringContaining(words) });
  });

  it('waits for the end of the quiet hours, but not in an emergency', () => {
    const quiet = { ...policy, approver: { ...policy.approver, quietHours: { from: '00:00', to: '23:59' } } };
    expect(noticeOf(waits, received, { ...dana, policy: quiet }, NOW)).toBe('later');
    const period = { from: '2027-05-05T14:00:00Z', until: '2027-05-05T18:00:00Z' };
    const emergency = {
      ...quiet,
      modes: { ...quiet.modes, emergency: { ...quiet.modes.emergency, period } },
    };
    expect(noticeOf(waits, received, { ...dana, policy: emergency }, NOW)).toMatchObject({
      title: 'Jo Park asks for a decision',
    });
  });

  it('tells after the quiet hours how many wait, once for all, and nothing where none does', () => {
    expect(heldNotice([waits, waits], dana, NOW)?.title).toBe('2 drafts wait for your decision');
    expect(heldNotice([waits], dana, NOW)?.title).toBe('A draft waits for your decision');
    expect(heldNotice([waits], sam, NOW)).toBeNull();
  });

  it('tells the author what came back, also that it came too late', () => {
    const told = (answer: ReturnType<typeof answerOf>) => {
      const event: CaseEvent = { kind: 'answered', at: NOW, answer };
      const here = { ...dana, person: null, decides: false };
      return noticeOf(fileOf({ events: [event] }), event, here, NOW);
    };
    expect(told(answerOf({ decided: NOW }))).toMatchObject({ title: 'Dana Ruiz has approved your draft' });
    expect(told(answerOf({ decided: NOW - 2000 }))).toMatchObject({
      title: expect.stringContaining('too late'),
    });
    expect(told(answerOf({ verdict: 'declined', decided: NOW }))).toMatchObject({
      title: 'Dana Ruiz has declined',
    });
  });
});
