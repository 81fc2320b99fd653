import { expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { nextTurn } from './next-turn.ts';
import { answerOf, fileOf } from './test-fixtures.ts';

const MINUTE = 60_000;
const NIGHT = Date.parse('2027-05-05T02:00:00Z');
const people = [
  { id: 'dana', name: 'Dana Ruiz', deputy: 'sam', away: [] },
  { id: 'sam', name: 'Sam Okafor', away: [] },
];
const policy = {
  ...starterPolicy,
  organisation: { ...starterPolicy.organisation, timeZone: 'UTC' },
  approver: { ...starterPolicy.approver, name: 'Dana Ruiz', quietHours: null },
  team: { ...starterPolicy.team, people },
  promises: { ...starterPolicy.promises, approverAnswersWithinMinutes: 10 },
};
const quiet = { ...policy, approver: { ...policy.approver, quietHours: { from: '22:00', to: '06:00' } } };
const waits = fileOf({ own: false, sent: NIGHT });

it('is when the next one goes on, or is overdue', () => {
  expect(nextTurn([waits], policy, NIGHT + MINUTE)).toBe(NIGHT + 10 * MINUTE);
  expect(nextTurn([waits], policy, NIGHT + 11 * MINUTE)).toBe(NIGHT + 20 * MINUTE);
  expect(nextTurn([waits], policy, NIGHT + 60 * MINUTE)).toBeNull();
});

it('is the end of the quiet hours, also where all that waits is overdue', () => {
  expect(nextTurn([waits], quiet, NIGHT + 60 * MINUTE)).toBe(Date.parse('2027-05-05T06:00:00Z'));
});

it('is never where nothing waits', () => {
  const answer = answerOf({ decided: NIGHT });
  const decided = fileOf({ own: false, sent: NIGHT, events: [{ kind: 'answered', at: NIGHT, answer }] });
  expect(nextTurn([decided], quiet, NIGHT)).toBeNull();
  expect(nextTurn([], quiet, NIGHT)).toBeNull();
});
