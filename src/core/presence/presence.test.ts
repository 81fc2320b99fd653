import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../policy/starter.ts';
import type { PastPost } from '../situation.ts';
import { copies } from './copies.ts';
import { presence, spreadThin, weekStart, withLastBefore } from './presence.ts';

const DAY = 86_400_000;
/** A Thursday noon in Marlow Falls. */
const NOW = Date.UTC(2026, 4, 7, 17);
const post = (daysAgo: number, network: 'x' | 'facebook' = 'x', more: Partial<PastPost> = {}): PastPost => ({
  text: `Post of ${daysAgo} days ago.`,
  network,
  time: NOW - daysAgo * DAY,
  ...more,
});
const on = (posts: PastPost[], network = 'x', policy = starterPolicy) => {
  const found = presence(posts, policy, NOW, 4).find((one) => one.network === network);
  if (!found) throw new Error('The network is not used.');
  return found;
};

describe('presence', () => {
  it('counts posts by week, from Monday, and no replies', () => {
    const posts = [
      post(0),
      post(3),
      post(4),
      post(8),
      post(40),
      post(1, 'x', { kind: 'reply' }),
      post(0, 'facebook'),
    ];
    expect(on(posts)).toMatchObject({ weeks: [0, 0, 2, 2], quietFor: 0 });
  });
  it('tells the longest silence, the one that lasts included', () => {
    expect(on([post(2), post(5), post(14)])).toMatchObject({ longestSilence: 9, quietFor: 2 });
    expect(on([post(12)])).toMatchObject({ longestSilence: 12, quietFor: 12 });
    expect(on([])).toMatchObject({ longestSilence: null, quietFor: null });
  });
  it('tells a silence that began before the weeks that are shown in all its length', () => {
    expect(on([post(40)])).toMatchObject({ weeks: [0, 0, 0, 0], longestSilence: 40, quietFor: 40 });
    expect(on([post(90), post(40), post(2)])).toMatchObject({ longestSilence: 38, quietFor: 2 });
  });
  it('needs no more of earlier than the last post on each network', () => {
    const first = NOW - 20 * DAY;
    const posts = [post(2), post(40), post(30), post(25, 'x', { kind: 'reply' }), post(33, 'facebook')];
    expect(withLastBefore(posts, first)).toEqual([posts[0], posts[2], posts[4]]);
  });
  it('knows the day of the organisation, not of Greenwich', () => {
    const sundayNight = Date.UTC(2026, 4, 4, 3);
    expect(on([post(0, 'x', { time: sundayNight })]).weeks).toEqual([0, 0, 1, 0]);
  });
  it('sets the plan of all accounts beside it, where there is one', () => {
    const x = { ...starterPolicy.networks.x, postsPerDay: 2, longestSilenceDays: 7 };
    const accounts = starterPolicy.team.accounts.filter(({ network }) => network === 'x').slice(0, 3);
    const policy = {
      ...starterPolicy,
      networks: { ...starterPolicy.networks, x },
      team: { ...starterPolicy.team, accounts },
    };
    expect(on([], 'x', policy).plan).toEqual({ most: 42, fewest: 3, longestSilenceDays: 7 });
    expect(on([], 'instagram').plan).toEqual({ most: null, fewest: null, longestSilenceDays: null });
  });
  it('names networks that are kept up for form only', () => {
    const often = Array.from({ length: 14 }, (_, i) => post(i));
    expect(spreadThin(presence([...often, post(3, 'facebook')], starterPolicy, NOW, 4))).toEqual([
      'facebook',
      'instagram',
    ]);
    expect(spreadThin(presence([post(1)], starterPolicy, NOW, 4))).toEqual([]);
  });
  it('labels weeks by their Monday', () => {
    expect(new Date(weekStart(NOW, 0, 'America/Chicago')).toISOString()).toBe('2026-05-04T00:00:00.000Z');
  });
});

it('copies are the same words on several networks within days', () => {
  const same = (network: 'x' | 'facebook', daysAgo: number) =>
    post(daysAgo, network, { text: 'Pool is open. ' });
  expect(copies([same('x', 1), same('facebook', 0), post(2)])).toMatchObject([
    { networks: ['x', 'facebook'] },
  ]);
  expect(copies([same('x', 30), same('facebook', 0)])).toEqual([]);
  expect(copies([same('x', 1), same('x', 0)])).toEqual([]);
  expect(copies([same('x', 0), same('x', 2), same('facebook', 4)])).toHaveLength(1);
  expect(copies([same('x', 1), same('x', 20), same('facebook', 21)])).toMatchObject([
    { networks: ['x', 'facebook'], time: NOW - 20 * DAY },
  ]);
});
