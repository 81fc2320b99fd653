import { expect, it } from 'vitest';
import { Asking } from './asking.ts';

const MINUTE = 60_000;
const NOW = 1_800_000_000_000;
const minutes = (asking: Asking, now = NOW) => (asking.next - now) / MINUTE;

it('asks each desk at a time of its own, about every quarter of an hour', () => {
  for (const [chance, expected] of [
    [0, 12],
    [0.5, 15],
    [1, 18],
  ] as const) {
    const asking = new Asking(() => chance);
    asking.begin(NOW);
    expect(minutes(asking)).toBe(expected);
    asking.asked(true, NOW + MINUTE);
    expect(minutes(asking, NOW + MINUTE)).toBe(expected);
  }
});

it('asks less and less often while nobody answers, and as before once somebody does', () => {
  const asking = new Asking(() => 0.5);
  asking.begin(NOW);
  const waits = [false, false, false, true].map((hasAnswered) => {
    asking.asked(hasAnswered, NOW);
    return minutes(asking);
  });
  expect(waits).toEqual([30, 60, 60, 15]);
  asking.begin(NOW, 1);
  expect([asking.failures, minutes(asking)]).toEqual([1, 30]);
});
