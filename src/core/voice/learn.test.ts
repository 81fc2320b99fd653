import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mayTravel } from './habits/travel.ts';
import { FEWEST_POSTS, Learner, learnProfile, type VoicePost } from './learn.ts';
import { occasionOf } from './occasion.ts';
import { PLAIN_AND_WARM } from './personalities.ts';
import { profileSchema } from './profile-schema.ts';
import { makeScorer } from './score.ts';

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

  it('that travels holds no name, number or word of a single post', () => {
    const learner = new Learner();
    const rare = { text: 'Ask Quimby Thornfield (@quimby, 828-555-0143) about goats. Call 828-555-0143' };
    for (const post of [
      ...CALM,
      rare,
      { text: '@quimby Thank you.' },
      { text: 'Thanks, @quimby' },
      { text: '@quimby Yes.' },
    ])
      learner.add(post);
    const kept = JSON.stringify(learner.profile());
    for (const one of ['quimby', 'thornfield', '0143']) expect(kept).toContain(one);
    const profile = learner.profile(mayTravel);
    const travelling = JSON.stringify(profile);
    for (const one of ['quimby', 'thornfield', '0143', '0100', 'goats'])
      expect(travelling).not.toContain(one);
    expect(Object.keys(profile?.habits ?? {})).toContain('t:#marlowfalls');
    const score = makeScorer(profile ?? PLAIN_AND_WARM.profile);
    expect(
      score('We fixed the museum this week. Thank you for your patience. #MarlowFalls').score,
    ).toBeGreaterThan(60);
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
