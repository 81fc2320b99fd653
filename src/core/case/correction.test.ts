import { describe, expect, it } from 'vitest';
import { asCorrection, isCorrection } from './correction.ts';

describe('a correction', () => {
  const mistake = { wrong: 'the pool opens at 9', link: 'https://x.com/MarlowFalls/status/1' };

  it('is labelled, says what was wrong, and leads to the post', () => {
    expect(asCorrection('The pool opens at 10.', mistake)).toBe(
      'Correction: The pool opens at 10. We said the pool opens at 9. That was wrong. https://x.com/MarlowFalls/status/1',
    );
  });

  it('is made only once', () => {
    const once = asCorrection('The pool opens at 10.', mistake);
    expect(asCorrection(once, mistake)).toBe(once);
    expect(isCorrection(once)).toBe(true);
  });
});
