import { describe, expect, it } from 'vitest';
import type { Fresh } from '../../core/signing/fresh-envelope.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import { runsOut } from './renew.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const policy = (days: number) => ({ root: 1, sequence: 3, freshUntil: NOW + days * DAY }) as Published;
const word = (sequence: number, days: number) =>
  ({ root: 1, policy: { root: 1, sequence }, issued: NOW, freshUntil: NOW + days * DAY }) as Fresh;

describe('the word that a policy is the newest', () => {
  it.each([
    ['a policy that was published just now', policy(7), null, false],
    ['a policy of the day before yesterday', policy(4.9), null, true],
    ['an old policy, renewed today', policy(-30), word(3, 7), false],
    ['an old policy, renewed last week', policy(-30), word(3, 0), true],
    ['a word on another policy', policy(1), word(2, 7), true],
  ])('is renewed in time: %s', (_, newest, fresh, expected) => {
    expect(runsOut(newest, fresh, NOW)).toBe(expected);
  });
});
