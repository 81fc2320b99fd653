import { describe, expect, it } from 'vitest';
import { asCorrection, isCorrection } from './correction.ts';

const usual = { label: 'Correction:', sentence: 'We said {wrong}. That was wrong.' };
const own = { label: 'We got it wrong:', sentence: 'Earlier we wrote that {wrong}; sorry.' };

describe('a correction', () => {
  const mistake = { wrong: 'the pool opens at 9', link: 'https://x.com/MarlowFalls/status/1' };

  it('is labelled, says what was wrong, and leads to the post', () => {
    expect(asCorrection('The pool opens at 10.', mistake, usual)).toBe(
      'Correction: The pool opens at 10. We said the pool opens at 9. That was wrong. https://x.com/MarlowFalls/status/1',
    );
  });

  it('begins and owns up as the policy says', () => {
    expect(asCorrection('Correction: The pool opens at 10.', { ...mistake, link: '' }, own)).toBe(
      'We got it wrong: The pool opens at 10. Earlier we wrote that the pool opens at 9; sorry.',
    );
    expect(isCorrection('we got it wrong: it opens at 10.', own)).toBe(true);
    expect(isCorrection('We got it wrongly painted.', own)).toBe(false);
    expect(isCorrection('The pool opens at 10.', own)).toBe(false);
  });

  it.each([usual, own])('is made only once: %j', (rule) => {
    const once = asCorrection('The pool opens at 10.', mistake, rule);
    expect(asCorrection(once, mistake, rule)).toBe(once);
    expect(isCorrection(once, rule)).toBe(true);
  });
});
