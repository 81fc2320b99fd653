import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextKnock, nextPoll } from './pace.ts';

const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('asks a feed within a fifth of the time agreed, and less often while it fails', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60_000, max: 86_400_000 }),
      fc.nat(2_000),
      dice,
      (every, failures, chance) => {
        const wait = nextPoll(every, failures, chance);
        expect(wait).toBeGreaterThanOrEqual(Math.max(30_000, Math.floor(every * 0.8)));
        expect(wait).toBeLessThanOrEqual(Math.ceil(Math.max(every, 3_600_000) * 1.2));
        if (failures === 0) expect(wait).toBeLessThanOrEqual(Math.ceil(every * 1.2));
        expect(nextPoll(every, failures + 1, chance)).toBeGreaterThanOrEqual(wait);
      },
    ),
  );
});

it('knocks at a server soon, then more slowly, and never at one time with everybody', () => {
  fc.assert(
    fc.property(fc.nat(2_000), dice, (failures, chance) => {
      expect(nextKnock(failures, chance)).toBeGreaterThanOrEqual(50);
      expect(nextKnock(failures, chance)).toBeLessThanOrEqual(30_000);
      expect(nextKnock(failures + 1, chance)).toBeGreaterThanOrEqual(nextKnock(failures, chance));
    }),
  );
  expect(nextKnock(0, 0.99)).toBeLessThanOrEqual(500);
  expect(nextKnock(9, 0.9) - nextKnock(9, 0.1)).toBeGreaterThan(20_000);
});
