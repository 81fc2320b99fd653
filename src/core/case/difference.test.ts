import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, difference } from './difference.ts';

const text = fc
  .array(fc.constantFrom('the', 'county', 'is', 'to', 'blame', ' ', ' ', '\n', '#Elm', '!', '👩‍🚒', 'don’t'))
  .map((words) => words.join(''));

describe('the difference of two texts', () => {
  it('holds all of both', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const pieces = difference(one, other);
        expect(pieces.map(({ before }) => before).join('')).toBe(one);
        expect(pieces.map(({ after }) => after).join('')).toBe(other);
        for (const { same, before, after } of pieces) if (same) expect(before).toBe(after);
      }),
    );
  });

  it('gives the changes that make one the other, apart from each other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const all = changes(one, other);
        const made = [...all]
          .reverse()
          .reduce((sofar, { from, to, insert }) => sofar.slice(0, from) + insert + sofar.slice(to), one);
        expect(made).toBe(other);
        for (const [i, { from }] of all.slice(1).entries()) expect(from).toBeGreaterThan(all[i]?.to ?? 0);
      }),
    );
  });

  it('goes word by word, and takes neighbouring words together', () => {
    expect(difference('The county is to blame today.', 'The county has a plan today.')).toEqual([
      { same: true, before: 'The county ', after: 'The county ' },
      { same: false, before: 'is to blame', after: 'has a plan' },
      { same: true, before: ' today.', after: ' today.' },
    ]);
  });
});
