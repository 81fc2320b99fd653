import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import type { PastPost } from '../situation.ts';
import { isBroadcast, lastActs, mixOf } from './mix.ts';
import { closingQuestion, questionAbout } from './question.ts';

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  network: 'x',
  kind: 'post',
  account: null,
  text,
  ...more,
});
const NOTICES: readonly PastPost[] = [
  { text: 'The new bus map is at marlowfalls.gov/bus', network: 'x', time: 4 },
  { text: 'Sewer rates rise 2 percent in January.', network: 'x', time: 3 },
  { text: 'Trash is picked up a day late next week.', network: 'x', time: 2 },
  { text: 'The council approved the budget on Tuesday.', network: 'x', time: 1 },
];

describe('a closing question', () => {
  it('is made from the draft’s own subject when the last posts were all broadcast', () => {
    expect(closingQuestion(draft('New swings are up at Mill Park.'), NOTICES)).toBe(
      'What does your child try first at Mill Park?',
    );
    expect(closingQuestion(draft('Concerts start on June 4 at the Depot Theater.'), NOTICES)).toBe(
      'Who are you bringing to the Depot Theater?',
    );
  });

  it('is not made when people were spoken with, or too little is known', () => {
    const asked = [{ text: 'Which park do you like best?', network: 'x' as const, time: 9 }, ...NOTICES];
    expect(closingQuestion(draft('New swings are up at Mill Park.'), asked)).toBeNull();
    expect(closingQuestion(draft('New swings are up at Mill Park.'), NOTICES.slice(0, 2))).toBeNull();
    expect(closingQuestion(draft('New swings are up at Mill Park. Which one is yours?'), NOTICES)).toBeNull();
    expect(closingQuestion(draft('The swings are fixed.', { kind: 'reply' }), NOTICES)).toBeNull();
  });

  it.each([
    'Flash flood warning for Mill Park until 8 p.m. Move to higher ground.',
    'We mourn Captain Webb, who built the pool at Mill Park.',
    'Sorry, the pool is closed today. A pump failed.',
    'A swimmer drowned at the Mill Park Pool on Sunday.',
    'Two people were injured on the Riverwalk when a tree fell.',
    'Police arrested a man after a robbery near Mill Park.',
    'A body was found near the trail at Mill Park on Sunday.',
    'A student was stabbed at Elm High School on Friday.',
    'The trial in the death of a cyclist on Oak Street begins in May.',
    'The city settled the lawsuit over the Depot Theater on Tuesday.',
  ])('is never put under %j', (text) => {
    expect(closingQuestion(draft(text), NOTICES)).toBeNull();
  });

  it('is one question, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const question = questionAbout(text);
        if (question !== null) expect(question).toMatch(/^[^{}?]+\?$/);
      }),
    );
  });
});

describe('the mix of posts', () => {
  it('counts the last posts of one network', () => {
    const posts: PastPost[] = [
      ...NOTICES,
      { text: 'Join us on Saturday for the plant sale!', network: 'facebook', time: 5 },
      { text: 'What should we plant next?', network: 'x', time: 6 },
    ];
    const acts = lastActs(posts, 'x', 3);
    expect(acts).toEqual(['asks', 'announces', 'announces']);
    expect(isBroadcast(acts)).toBe(false);
    expect(isBroadcast(lastActs(NOTICES, 'x', 10))).toBe(true);
    expect(mixOf(acts)).toMatchObject({ asks: 1, announces: 2, invites: 0 });
  });
});
