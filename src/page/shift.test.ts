import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { shiftFindings } from './shift.ts';

function at(from: number, to: number): Finding {
  return {
    clause: 'ACCESS-19',
    tip: 'access',
    level: 'advise',
    reason: false,
    title: '',
    about: 'words',
    from,
    to,
    stretch: { from, to },
    message: '',
    why: '',
    fixes: [{ from, to, insert: 'use', safe: true }],
  };
}

const where = (findings: Finding[]) => findings.map(({ from, to }) => [from, to]);

describe('findings while a change is being checked', () => {
  it.each([
    ['stay in front of it', 'We utilize it', 'We utilize it now', [[3, 10]]],
    ['move along behind it', 'We utilize it', 'Today we utilize it', [[9, 16]]],
    ['go when it touches them', 'We utilize it', 'We utilise it', []],
    ['go when a letter is put right behind them', 'We utilize it', 'We utilizes it', []],
    ['go when a letter is put right in front of them', 'We utilize it', 'We xutilize it', []],
  ])('%s', (_, before, after, expected) => {
    expect(where(shiftFindings([at(3, 10)], before, after))).toEqual(expected);
  });

  it('that are kept still lie at the same words, and so do their fixes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
        const [from = 0, to = 0] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        for (const kept of shiftFindings([at(from, to)], before, after)) {
          expect(after.slice(kept.from, kept.to)).toBe(before.slice(from, to));
          expect(kept.fixes[0]).toMatchObject({ from: kept.from, to: kept.to });
        }
      }),
    );
  });
});
