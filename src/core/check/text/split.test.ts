import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentences } from './split.ts';

const sentences = (text: string) => cutSentences(text).map(({ from, to }) => text.slice(from, to).trim());

describe('cutSentences', () => {
  it.each([
    [
      'Closed at 5 p.m. Use Oak St. instead. Thanks!',
      ['Closed at 5 p.m.', 'Use Oak St. instead.', 'Thanks!'],
    ],
    ['Meet Dr. Lee on Sept. 11 at 7 a.m. Friday.', ['Meet Dr. Lee on Sept. 11 at 7 a.m. Friday.']],
    ['It costs $2.50. See marlowfalls.gov/pay. Ok?', ['It costs $2.50.', 'See marlowfalls.gov/pay.', 'Ok?']],
    ['Road work\nUse Oak', ['Road work', 'Use Oak']],
    [
      'Request No. 4471 is open. We are on Oak St. Please wait.',
      ['Request No. 4471 is open.', 'We are on Oak St.', 'Please wait.'],
    ],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          cutSentences(text)
            .map(({ from, to }) => text.slice(from, to))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
