import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hear } from './hear.ts';
import { MEASURES, measure } from './measure.ts';
import { CLOSINGS, closingOf, OPENINGS, openingOf } from './measures/ends.ts';
import { MEASURE_NAMES, type MeasureName } from './names.ts';

const of = (name: MeasureName, text: string) => MEASURES[name].of(hear(text));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'We ',
        'you ',
        "don't ",
        'the ',
        '!',
        '? ',
        '. ',
        '#A ',
        '🎉',
        '\n',
        "n't ",
        "'s ",
        '\u0301',
      ),
      {
        maxLength: 80,
      },
    )
    .map((parts) => parts.join('')),
);

describe('measures', () => {
  it('stay on their scales, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const heard = hear(text);
        const measured = measure(heard);
        for (const name of MEASURE_NAMES) {
          const { low, high, where } = MEASURES[name];
          expect(Number.isFinite(measured[name])).toBe(true);
          expect(measured[name]).toBeGreaterThanOrEqual(low);
          expect(measured[name]).toBeLessThanOrEqual(high);
          for (const up of [true, false]) {
            for (const { from, to } of where(heard, up)) {
              expect(from).toBeGreaterThanOrEqual(0);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
            }
          }
        }
        expect(OPENINGS).toContain(openingOf(heard));
        expect(CLOSINGS).toContain(closingOf(heard));
      }),
    );
  });

  it.each<[MeasureName, string, string]>([
    [
      'formality',
      'Residents are required to provide documentation prior to the hearing.',
      'hey guys, u gotta bring ur stuff lol',
    ],
    [
      'formality',
      'We regret the delay in the delivery of your statement.',
      "oops!!! that bill's late, our bad :(",
    ],
    [
      'politeness',
      'Thanks for writing. Could you please tell us which street it is?',
      'Why did you do that? Read the sign.',
    ],
    [
      'warmth',
      'Thank you, neighbors! We love seeing you at the park.',
      'Parking is prohibited. Vehicles are towed.',
    ],
    ['we', 'We fixed our map.', 'The map is fixed.'],
    ['you', 'You can bring your dog.', 'Dogs are allowed.'],
    ['contractions', "We're sure it's open.", 'We are sure it is open.'],
    [
      'sentenceWords',
      'We will open the pool on Friday and close it again when the school year starts in fall.',
      'We open Friday. Come by.',
    ],
    [
      'grade',
      'Municipal infrastructure modernization necessitates temporary utility interruptions.',
      'The bus stops here at ten. Bring a hat.',
    ],
    ['active', 'Crews fixed the main.', 'The main was quickly repaired by crews.'],
    ['hedging', 'It may perhaps open on Friday.', 'It opens on Friday.'],
    ['exclamations', 'Open! At last!', 'Open at last.'],
    ['capitals', 'THE POOL IS OPEN', 'The pool is open'],
    ['emoji', 'The pool is open 🎉🏊', 'The pool is open'],
    ['hashtags', 'Open now #Pool #Summer', 'Open now'],
    ['humour', 'The ducks have unionized 😂 Plot twist: they want bread.', 'The ducks are back.'],
  ])('%s: more in %j than in %j', (name, more, less) => {
    expect(of(name, more)).toBeGreaterThan(of(name, less));
  });

  it('hear the same words however a clitic is set off', () => {
    const set = hear("We do n't know , but it 's open .");
    const joined = hear("We don't know, but it's open.");
    expect(set.words.map(({ norm }) => norm)).toEqual(joined.words.map(({ norm }) => norm));
    expect(of('contractions', "We do n't know , but it 's open .")).toBe(
      of('contractions', "We don't know, but it's open."),
    );
  });

  it('count no link, tag or number dialled among the words', () => {
    expect(of('sentenceWords', 'Read more: city.gov/oak #OakStreet 555-0119')).toBe(2);
  });

  it.each([
    ['Hi neighbors, the pool is open.', 'greeting', 'stop'],
    ['Where should we plant next?', 'question', 'question'],
    ['Call 311 to report it! #Help', 'order', 'tag'],
    ['ALERT: road closed https://t.co/abc', 'label', 'link'],
    ['@ann We will look today ^JT', 'mention', 'sign-off'],
    ['🎉 Open again!', 'emoji', 'exclamation'],
  ])('know how %j opens and closes', (text, opening, closing) => {
    expect(openingOf(hear(text))).toBe(opening);
    expect(closingOf(hear(text))).toBe(closing);
  });
});
