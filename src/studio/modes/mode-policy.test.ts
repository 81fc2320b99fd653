import { expect, it } from 'vitest';
import { modeOf } from '../../core/policy/modes-schema.ts';
import { parsePolicy } from '../../core/policy/schema.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { withMode, withoutMode } from './mode-policy.ts';

const NOW = Date.parse('2027-05-05T15:00:00.250Z');
const HOUR = 3_600_000;

it.each(['emergency', 'pause'] as const)('%s is on at once, tells why, and ends by itself', (mode) => {
  const policy = withMode(starterPolicy, mode, 'River over its banks', 6, NOW);
  expect(parsePolicy(policy).ok).toBe(true);
  expect(modeOf(policy, NOW)).toMatchObject({ kind: mode, reason: 'River over its banks' });
  expect(modeOf(policy, NOW - 23 * HOUR)?.kind).toBe(mode);
  expect(modeOf(policy, NOW + 5 * HOUR)?.kind).toBe(mode);
  expect(modeOf(policy, NOW + 6 * HOUR)).toBeNull();
  expect(modeOf(withoutMode(policy, mode), NOW)).toBeNull();
});
