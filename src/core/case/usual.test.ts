import { expect, it } from 'vitest';
import type { CaseFile } from './file.ts';
import { answerOf, fileOf } from './test-fixtures.ts';
import { usualAnswer } from './usual.ts';

const MINUTE = 60_000;

/** A case that was sent at some minute and answered after so many. */
const answered = (sent: number, took: number, approver = 'dana.ruiz'): CaseFile => {
  const decided = (sent + took) * MINUTE;
  const answer = answerOf({ approver, decided });
  return fileOf({ sent: sent * MINUTE, events: [{ kind: 'answered', at: decided, answer }] });
};

it('is the middle of what somebody took for the last answers', () => {
  expect(usualAnswer([answered(0, 5), answered(10, 90), answered(200, 20)], 'dana.ruiz')).toBe(20 * MINUTE);
});

it('is not known from a few answers, or from somebody else’s', () => {
  expect(usualAnswer([answered(0, 5), answered(10, 5)], 'dana.ruiz')).toBeNull();
  const others = [answered(0, 5, 'sam'), answered(10, 5, 'sam'), answered(20, 5, 'sam')];
  expect(usualAnswer(others, 'dana.ruiz')).toBeNull();
});

it('forgets what was long ago, and what a wrong clock made negative', () => {
  const long = Array.from({ length: 30 }, (_, i) => answered(i, 600));
  const late = Array.from({ length: 20 }, (_, i) => answered(10_000 + i, 10));
  expect(usualAnswer([...long, ...late], 'dana.ruiz')).toBe(10 * MINUTE);
  expect(usualAnswer([answered(50, -5), answered(60, -5), answered(70, -5)], 'dana.ruiz')).toBeNull();
});
