import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FEWEST_POSTS, learnProfile, type VoicePost } from './learn.ts';
import { occasionOf } from './occasion.ts';
import { profileSchema } from './profile-schema.ts';

const SUBJECTS = ['pool', 'library', 'bridge', 'park', 'market', 'bus', 'school', 'garden', 'trail', 'depot'];
/** Forty posts of a calm account. */
const CALM: readonly VoicePost[] = SUBJECTS.flatMap((subject, i) => [
  { text: `The ${subject} opens at ${i + 7} a.m. on Monday. Bring a friend and stay a while.`, network: 'x' },
  { text: `We fixed the ${subject} this week. Thank you for your patience. #MarlowFalls`, network: 'x' },
  { text: `You can reach the ${subject} by bus. Call 555-0100 with questions.`, network: 'facebook' },
  {
    text: `Sorry for the delay at the ${subject}. Crews expect to finish by ${i + 1} p.m.`,
    network: 'facebook',
  },
]);

describe('a profile', () => {
  it('does not depend on the order of the posts', () => {
    const learned = learnProfile(CALM);
    fc.assert(
      fc.property(fc.shuffledSubarray([...CALM], { minLength: CALM.length }), (posts) => {
        expect(learnProfile(posts)).toEqual(learned);
      }),
      { numRuns: 20 },
    );
  });

  it('is data that fits its schema, of any posts whatsoever', () => {
    const posts = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), {
      minLength: FEWEST_POSTS,
      maxLength: 40,
    });
    fc.assert(
      fc.property(posts, (texts) => {
        const profile = learnProfile(texts.map((text) => ({ text })));
        if (profile)
          expect(v.safeParse(profileSchema, JSON.parse(JSON.stringify(profile))).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('needs thirty posts with words', () => {
    expect(learnProfile(CALM.slice(0, FEWEST_POSTS - 1))).toBeNull();
    expect(learnProfile([...CALM.slice(0, FEWEST_POSTS - 1), { text: '🎉🎉' }])).toBeNull();
    expect(learnProfile(CALM.slice(0, FEWEST_POSTS))?.posts).toBe(FEWEST_POSTS);
  });

  it('keeps figures of their own for networks and occasions that have posts enough', () => {
    const parts = learnProfile(CALM)?.parts.map(({ network, occasion, posts }) => [network, occasion, posts]);
    expect(parts).toContainEqual(['x', undefined, 20]);
    expect(parts).toContainEqual([undefined, 'failure', 10]);
    expect(parts).not.toContainEqual([undefined, 'condolence', expect.anything()]);
  });

  it('holds no post', () => {
    expect(JSON.stringify(learnProfile(CALM))).not.toContain('Bring a friend');
  });
});

describe('an occasion', () => {
  it.each([
    ['Lap lanes open at 6 a.m.', 'routine'],
    ['Sorry about the outage on Elm. Power is back at noon.', 'failure'],
    ['Tornado warning. Take cover now.', 'emergency'],
    ['Our hearts are with the family of Captain Webb, who passed away.', 'condolence'],
    ['Happy birthday, Mill Park! 100 years young.', 'celebration'],
  ])('of %j is %s', (text, occasion) => {
    expect(occasionOf(text)).toBe(occasion);
  });
});
