import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import { ownerOf, wouldBeAsked } from './owner.ts';
import { fileOf } from './test-fixtures.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2027, 4, 3, 17);
const policy = {
  ...starterPolicy,
  promises: { ...starterPolicy.promises, approverAnswersWithinMinutes: 30 },
  team: {
    ...starterPolicy.team,
    people: [
      { id: 'dana', name: 'Dana Ruiz', deputy: 'sam', away: [] as { from: string; to: string }[] },
      { id: 'sam', name: 'Sam Okafor', deputy: 'kim', away: [] },
      { id: 'kim', name: 'Kim Osei', away: [] },
    ],
  },
};
const away = (id: string) => ({
  ...policy,
  team: {
    ...policy.team,
    people: policy.team.people.map((one) =>
      one.id === id ? { ...one, away: [{ from: '2027-05-03', to: '2027-05-07' }] } : one,
    ),
  },
});
const file = fileOf({ sent: NOON, own: false });

describe('who has a case', () => {
  it.each([
    [0, 'dana', 'in-time', null],
    [30, 'sam', 'in-time', 'silent'],
    [61, 'kim', 'in-time', 'silent'],
    [95, 'kim', 'late', 'silent'],
  ])('after %i silent minutes: %s', (minutes, id, due, handed) => {
    expect(ownerOf(file, policy, NOON + minutes * MINUTE)).toMatchObject({
      who: 'approver',
      id,
      due,
      handed,
    });
  });

  it('has no time running against them before it has gone out', () => {
    const later = NOON + 95 * MINUTE;
    const own = fileOf({ sent: NOON });
    expect(ownerOf(own, policy, later)).toMatchObject({ id: 'dana', due: 'in-time', handed: null });
    const gone = fileOf({ sent: NOON, events: [{ kind: 'sent', at: NOON + 90 * MINUTE }] });
    expect(ownerOf(gone, policy, later)).toMatchObject({ id: 'dana', since: NOON + 90 * MINUTE });
  });

  it('goes at once to the deputy of somebody who is out of office', () => {
    expect(ownerOf(file, away('dana'), NOON)).toMatchObject({ id: 'sam', handed: 'away', since: NOON });
  });

  it('passes over the author where the policy wants two pairs of eyes', () => {
    const own = fileOf({ sent: NOON, body: { person: { id: 'dana', name: 'Dana Ruiz' } } });
    const strict = { ...policy, approver: { ...policy.approver, fourEyes: true } };
    expect(ownerOf(own, strict, NOON)).toMatchObject({ id: 'sam', handed: 'own' });
    expect(
      ownerOf(own, { ...policy, approver: { ...policy.approver, fourEyes: false } }, NOON),
    ).toMatchObject({
      id: 'dana',
      handed: null,
    });
  });

  it('says so when nobody can decide, and stays with the approver', () => {
    const alone = away('dana');
    const only = { ...alone, team: { ...alone.team, people: alone.team.people.slice(0, 1) } };
    expect(ownerOf(file, only, NOON)).toMatchObject({ id: 'dana', due: 'away' });
  });

  it('goes to whom the policy names for a topic', () => {
    const topics = [
      { id: 'TOPIC-01', name: 'Water', level: 'approval' as const, phrases: ['water'], approver: 'kim' },
    ];
    const finding = {
      clause: 'TOPIC-01',
      tip: 'final-say' as const,
      level: 'approval' as const,
      title: '',
      message: '',
      why: '',
      from: 0,
      to: 0,
    };
    const about = fileOf({ sent: NOON, body: { findings: [finding] } });
    expect(ownerOf(about, { ...policy, topics }, NOON)).toMatchObject({ id: 'kim' });
    expect(wouldBeAsked({ ...policy, topics }, null, NOON)).toEqual({
      approver: 'Dana Ruiz',
      special: [{ clause: 'TOPIC-01', name: 'Kim Osei' }],
    });
    expect(wouldBeAsked(away('dana'), null, NOON)).toEqual({ approver: 'Sam Okafor', special: [] });
  });
});
