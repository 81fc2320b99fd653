import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { starterPolicy } from '../policy/starter.ts';
import { compile } from './checker.ts';

const situation = { now: Date.parse('2027-05-05T15:00:00Z') };
const draft = (text: string): Draft => ({ network: 'facebook', kind: 'post', text, account: null });
const shared = compile(starterPolicy);
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const PIECES = [
  ...starterPolicy.clauses.map(({ fixture }) => fixture.flag.text).filter((text) => text.length < 200),
  ' ',
  '. ',
  '\n',
  '👨‍👩‍👧',
  'e\u0301',
  '\ud83d',
  'שלום ',
  '“',
  '”',
  '\u200b',
  '🇺🇸',
  '𝗨𝘁𝗶𝗹𝗶𝘇𝗲 ',
  'Utilize',
  '!!!',
  '#a #b ',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('check', () => {
  it('puts findings and fixes on grapheme boundaries within the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const boundaries = new Set([...segmenter.segment(text)].map(({ index }) => index))
          .add(text.length)
          .add(0);
        for (const finding of shared.check(draft(text), situation).findings) {
          for (const { from, to } of [finding, ...finding.fixes]) {
            expect(from).toBeLessThanOrEqual(to);
            expect(boundaries.has(from) && boundaries.has(to)).toBe(true);
          }
          if (finding.about === 'words') expect(finding.to).toBeGreaterThan(finding.from);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says the same whether a draft was typed or pasted', () => {
    const typed = compile(SMALL);
    fc.assert(
      fc.property(texts, fc.nat(40), (text, cut) => {
        for (const end of [cut, cut * 2, text.length - 1, text.length]) {
          typed.check(draft(text.slice(0, Math.max(0, end))), situation);
        }
        expect(typed.check(draft(text), situation)).toEqual(compile(SMALL).check(draft(text), situation));
      }),
      { numRuns: 15 },
    );
  }, 30_000);

  it.each([
    ['Utilize the ramp.', 'ACCESS-19', 'Use the ramp.'],
    ['UTILIZE IT NOW', 'ACCESS-19', 'USE IT NOW'],
    ['We are in the process of moving.', 'ACCESS-19', 'We are moving.'],
    ['Kindly wait, lol.', 'VOICE-02', 'Kindly wait.'],
    ['Meeting at 7:00 PM.', 'VOICE-19', 'Meeting at 7 p.m.'],
    ['Hearing Tuesday, May 5, 2027.', 'TRUST-01', 'Hearing Wednesday, May 5, 2027.'],
    ['New benches!!! Come', 'VOICE-08', 'New benches! Come'],
    [
      'Ask the water desk: call the water desk at 555-0191.',
      'TRUST-09',
      'Ask the water desk: call the water desk at 555-0119.',
    ],
  ])('mends %j', (text, id, expected) => {
    const finding = shared
      .check({ ...draft(text), network: 'x' }, situation)
      .findings.find(({ clause }) => clause === id);
    const fix = finding?.fixes[0];
    expect(fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to)).toBe(expected);
  });

  it.each(['#cityhall citizens.gov/utilize @utilize', 'a@utilize.gov', ''])(
    'shields %j from word clauses',
    (text) => {
      const found = shared.check(draft(text), situation).findings.map(({ clause }) => clause);
      for (const id of ['ACCESS-19', 'VOICE-06']) expect(found).not.toContain(id);
    },
  );

  it.each([
    'a',
    '😀',
    ' ',
    '#',
    '!',
    '.',
    'a b ',
    'a. ',
    'prior to ',
    '"I" I ',
    '\n',
    '\u0301',
    '\ud83d',
    'ﷺ',
    '#ab ',
    '[DATE] ',
    'http://a.co ',
    'مرحبا ',
  ])(
    'reads 100,000 characters of %j in good time',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(shared.check(draft(text), situation).count.limit).toBe(63_206);
    },
    2500,
  );
});

/** Enough kinds to show that nothing kept goes stale, and quick to compile. */
const SMALL = {
  ...starterPolicy,
  clauses: starterPolicy.clauses.filter(({ id }) => /-(?:0[1-8]|1[0-9])$/.test(id)).slice(0, 45),
};
