import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exemplarsOf } from './exemplars.ts';
import { learnProfile } from './learn.ts';

const WHERE = ['Oak Street', 'Mill Park', 'the library', 'City Hall', 'the depot', 'Elm Avenue'];
const posts = WHERE.flatMap((where, i) =>
  [
    `We fixed ${i + 2} lights at ${where} this week. Thank you for your patience.`,
    `We planted ${i + 3} maples near ${where}. Please water them when you walk by.`,
    `Work at ${where} begins on Monday. We will be there from 7 a.m. to 3 p.m. each day.`,
    `Our crews cleared the snow around ${where}. Thank you for moving your cars.`,
    `We have new hours at ${where}: come by from 9 a.m. to 6 p.m.`,
  ].map((text) => ({ text, network: 'x' as const })),
);
const failure = {
  text: 'We are sorry: the pool is closed today because a pump broke. We are working on it.',
  network: 'facebook' as const,
};
const other = { text: 'OMG!!! You guys, SO many lights!!! Loved it so so so much!!!', network: 'x' as const };
const profile = learnProfile(posts);
if (!profile) throw new Error('Thirty posts are enough.');
const limits = { most: 6, longest: 600 };

describe('examples of a voice', () => {
  it('are typical posts, none like another, and of each occasion and network one', () => {
    const found = exemplarsOf([other, ...posts, failure], profile, limits);
    expect(found).toHaveLength(6);
    expect(found).toContainEqual(failure);
    expect(found).not.toContainEqual(other);
    const kinds = new Set(found.map(({ text }) => text.split(' ').slice(0, 2).join(' ')));
    expect(kinds.size).toBeGreaterThanOrEqual(5);
  });

  it('are neither too short nor too long', () => {
    const long = { text: `${posts[0]?.text} `.repeat(20) };
    expect(exemplarsOf([{ text: 'Pool opens.' }, long], profile, limits)).toEqual([]);
  });

  it('come from the posts, as many as are asked for, in an order that theirs does not change', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...posts, failure], { minLength: 1 }),
        fc.integer({ min: 1, max: 12 }),
        (some, most) => {
          const found = exemplarsOf(some, profile, { most, longest: 600 });
          expect(found.length).toBeLessThanOrEqual(most);
          for (const one of found) expect(some).toContainEqual(one);
          expect(new Set(found.map(({ text }) => text)).size).toBe(found.length);
        },
      ),
      { numRuns: 20 },
    );
  });
});
