import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjust, describe as describeVoice } from './describe.ts';
import { hear } from './hear.ts';
import { learnProfile } from './learn.ts';
import { NearestPosts } from './nearest.ts';
import { PERSONALITIES, PLAIN_AND_WARM } from './personalities.ts';
import { makeScorer, wordsOf } from './score.ts';

const SUBJECTS = ['pool', 'library', 'bridge', 'park', 'market', 'bus', 'school', 'garden', 'trail', 'depot'];
const POSTS = SUBJECTS.flatMap((subject, i) => [
  `The ${subject} opens at ${i + 7} a.m. on Monday. Bring a friend and stay a while.`,
  `We fixed the ${subject} this week. Thank you for your patience. #MarlowFalls`,
  `You can reach the ${subject} by bus. Call 555-0100 with questions.`,
]);
const LOUD = 'OMG WE ARE SOOO EXCITED!!! 🎉🎉🎉 COME ON DOWN!!!';

function learned() {
  const profile = learnProfile(POSTS.map((text) => ({ text })));
  if (!profile) throw new Error('Thirty posts are enough.');
  return profile;
}

describe('"sounds like us"', () => {
  it('is high for a post like the others and low for another voice', () => {
    const score = makeScorer(learned());
    const own = score('We fixed the museum this week. Thank you for your patience. #MarlowFalls');
    expect(own.score).toBeGreaterThan(60);
    expect(own.reasons).toEqual([]);
    const other = score(LOUD);
    expect(other.score).toBeLessThan(20);
    expect(other.reasons.map(({ about }) => about)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:capitals|exclamations|emoji)$/)]),
    );
    expect(other.reasons).toHaveLength(2);
  });

  it('says in plain words what pulls the draft away, and where', () => {
    const long = `${'The depot and the market and the garden will all open their doors to you '.repeat(2)}on Monday.`;
    const { reasons } = makeScorer(learned())(long);
    const [sentence] = reasons.filter(({ about }) => about === 'sentenceWords');
    expect(sentence?.text).toMatch(
      /^longer sentences than you usually write: 32 words against \d+(?:\.\d)?$/,
    );
    expect(long.slice(sentence?.words[0]?.from, sentence?.words[0]?.to)).toMatch(/^The depot .* on Monday$/);
  });

  it('stays between 0 and 100, with words that lie in the text', () => {
    const scorers = [makeScorer(learned()), ...PERSONALITIES.map(({ profile }) => makeScorer(profile))];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const score of scorers) {
          const result = score(text, 'x');
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(100);
          expect(result.reasons.length).toBeLessThanOrEqual(2);
          for (const { from, to } of wordsOf(result)) expect(text.slice(from, to)).not.toBe('');
        }
      }),
    );
  });

  it('always says why it is low', () => {
    const scorers = [makeScorer(learned()), ...PERSONALITIES.map(({ profile }) => makeScorer(profile))];
    const word = fc.constantFrom(
      'the',
      'We',
      'pool',
      'opens',
      'you',
      'and',
      'a',
      'is',
      'To',
      'it',
      '9',
      '.',
      '!',
      '?',
    );
    const texts = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary', maxLength: 100 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        if (hear(text).words.length === 0) return;
        for (const score of scorers) {
          const { score: figure, reasons } = score(text);
          if (figure < 60) expect(reasons).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells a tone without figures that nobody could place', () => {
    const text =
      'Pursuant to the aforementioned ordinance, residents shall submit all requisite documentation to the department.';
    const tone = makeScorer(PLAIN_AND_WARM.profile)(text).reasons.find(({ about }) => about === 'formality');
    expect(tone?.text).toBe('a more formal tone than you usually write');
  });
});

describe('a chosen voice', () => {
  it.each([
    [
      'calm-and-official',
      'The City Council has approved the budget for the coming fiscal year, and printed copies are available to residents at City Hall during regular business hours. Questions may be directed to the Office of the City Clerk.',
    ],
    [
      'friendly-neighbor',
      "Hey neighbors! We've got ice cream at the park tonight, and you're all invited 😊",
    ],
    ['crisp-and-factual', 'Elm Street: closed Monday, 9 a.m. to noon. Use Oak Street.'],
  ])('%s likes its own kind best', (id, text) => {
    const scores = PERSONALITIES.map(({ id: own, profile }) => ({
      own,
      score: makeScorer(profile)(text).score,
    }));
    expect(scores.sort((a, b) => b.score - a.score)[0]?.own).toBe(id);
  });

  it('is described anew when a slider moves', () => {
    const before = describeVoice(PLAIN_AND_WARM.profile);
    const after = describeVoice(adjust(PLAIN_AND_WARM.profile, 'emoji', 2));
    expect(before).toContain('Now and then an emoji.');
    expect(after).toContain('Emoji in most posts.');
    expect(adjust(PLAIN_AND_WARM.profile, 'formality', 7).measures.formality.usual).toBe(1);
  });
});

describe('a learned voice', () => {
  it('follows a slider on every network that has figures of its own', () => {
    const profile = learnProfile(
      ['x' as const, 'facebook' as const].flatMap((network) =>
        POSTS.slice(0, 20).map((text) => ({ text, network })),
      ),
    );
    if (!profile) throw new Error('Forty posts are enough.');
    const text = 'We fixed the museum this week. 🎉🎉 Thank you for your patience. 🎉🎉 #MarlowFalls';
    expect(profile.parts.some(({ network }) => network === 'x')).toBe(true);
    const before = makeScorer(profile)(text, 'x');
    const after = makeScorer(adjust(profile, 'emoji', 1.5))(text, 'x');
    expect(after.score).toBeGreaterThan(before.score);
    expect(before.reasons.map(({ about }) => about)).toContain('emoji');
    expect(after.reasons.map(({ about }) => about)).not.toContain('emoji');
    for (const { measures } of adjust(profile, 'emoji', -9).parts) expect(measures.emoji.usual).toBe(0);
  });
});

describe('the nearest own post', () => {
  it('is the one that shares the rarest words', () => {
    const posts = [...POSTS, 'Goats graze on the levee from Tuesday.', 'The levee walk is on Sunday.'];
    const examples = new NearestPosts();
    for (const post of posts) examples.add(post);
    const nearest = (text: string) => examples.find(text);
    expect(posts[nearest('The goats are back on the levee!') ?? -1]).toBe(
      'Goats graze on the levee from Tuesday.',
    );
    expect(nearest('Zzyzx')).toBeNull();
  });
});
