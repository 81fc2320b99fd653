import fc from 'fast-check';
import { expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

it('cuts a post without losing a letter, marks what was found and what is folded away', () => {
  expect(segmentsOf('The county is to blame.', [{ from: 4, to: 10, level: 'approval' }], 14)).toEqual([
    { text: 'The ', level: null, isFolded: false },
    { text: 'county', level: 'approval', isFolded: false },
    { text: ' is ', level: null, isFolded: false },
    { text: 'to blame.', level: null, isFolded: true },
  ]);
  const place = fc.nat(30);
  const finding = fc.record({ from: place, to: place, level: fc.constant('confirm' as const) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(finding), (text, findings) => {
      expect(
        segmentsOf(text, findings, null)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
