import { expect, it } from 'vitest';
import { starterPolicy } from '../../core/policy/starter.ts';
import { TeamService } from './service.ts';

it('wakes for a case that is to go on to a deputy as soon as it has come, and not for one that is decided', () => {
  const alarms: (number | null)[] = [];
  let turn: number | null = null;
  const service = new TeamService({
    starter: starterPolicy,
    now: () => 1_000,
    dice: () => 0,
    deskAt: () => null,
    managed: async () => ({ join: null, problem: '' }),
    wakeAt: (time) => alarms.push(time),
    openCases: async () => [],
    takeCase: async () => {},
    caseTurn: () => turn,
    expectsCases: () => false,
    changed: () => {},
    enforce: async () => {},
  });
  turn = 61_000;
  service.casesChanged();
  turn = null;
  service.casesChanged();
  expect(alarms).toEqual([61_000, null]);
});
