import { expect, it } from 'vitest';
import type { NetworkPresence } from '../core/presence/presence.ts';
import { planLine, presenceAnswer } from './presence-answer.ts';

const on = (network: NetworkPresence['network'], more: Partial<NetworkPresence> = {}): NetworkPresence => ({
  network,
  weeks: [4, 4, 4, 4],
  longestSilence: 3,
  quietFor: 1,
  plan: { most: null, fewest: null, longestSilenceDays: null },
  ...more,
});
const planned = { most: null, fewest: 1, longestSilenceDays: 7 };

it('tells of a network that nothing goes out on once', () => {
  const unused = on('instagram', { weeks: [0, 0, 0, 0], longestSilence: null, quietFor: null });
  expect(presenceAnswer([on('x'), unused])).toBe('Nothing went out on Instagram.');
});

it('tells how long a silence has lasted that began before the weeks that are shown', () => {
  const quiet = on('facebook', { weeks: [0, 0, 0, 0], longestSilence: 120, quietFor: 120, plan: planned });
  expect(presenceAnswer([on('x'), quiet])).toBe('Nothing went out on Facebook for 120 days.');
});

it('tells of what is later or thinner than it should be', () => {
  const late = on('x', { quietFor: 9, longestSilence: 9, plan: planned });
  expect(presenceAnswer([late, on('facebook', { weeks: [0, 1, 0, 1] })])).toBe(
    'It has been quiet for longer than planned on X. Facebook may be spread too thin: less than a post a week, while others are kept up well.',
  );
});

it('is content where there is nothing to tell', () => {
  expect(presenceAnswer([on('x', { plan: planned })])).toBe('Yes. There are no gaps beyond the plan.');
  expect(presenceAnswer([on('x')])).toBe('The policy plans no rhythm yet. The longest silence was 3 days.');
});

it.each([
  [null, null, 'No plan is set.'],
  [3, null, 'Planned: at least 3 posts a week (dashed).'],
  [null, 14, 'Planned: no more than 14 posts a week.'],
  [1, 14, 'Planned: at least 1 post a week (dashed), and no more than 14.'],
])('a plan of %s to %s posts reads %j', (fewest, most, line) => {
  expect(planLine({ fewest, most, longestSilenceDays: null })).toBe(line);
});
