import { expect, it } from 'vitest';
import { foldOf } from './fold.ts';

it('tells where each network cuts a text off, and that it shows a short one whole', () => {
  const long = 'x'.repeat(1000);
  expect([foldOf(long, 'x'), foldOf(long, 'facebook'), foldOf(long, 'instagram')]).toEqual([280, 477, 125]);
  expect(foldOf('x'.repeat(125), 'instagram')).toBeNull();
  expect(foldOf('', 'x')).toBeNull();
});

it('counts letters, and never cuts one in two', () => {
  const waves = '👋'.repeat(200);
  const at = foldOf(waves, 'instagram') ?? 0;
  expect(at).toBe(250);
  expect(waves.slice(0, at).isWellFormed()).toBe(true);
});
