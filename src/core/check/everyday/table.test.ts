import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LINES, lineOf, Table, UNFIT_KEY } from './table.ts';

const keys = fc.string({ unit: 'grapheme' }).filter((key) => !UNFIT_KEY.test(key));
const values = fc.stringMatching(/^[0-9a-z]*$/);

it('finds the value of each of its keys, and none for others', () => {
  fc.assert(
    fc.property(fc.dictionary(keys, values), fc.array(keys), (entries, others) => {
      const lines = Array<string>(LINES).fill('');
      for (const [key, value] of Object.entries(entries)) lines[lineOf(key)] += `|${key}=${value}`;
      const table = new Table(lines.join('\n'));
      for (const [key, value] of Object.entries(entries)) expect(table.find(key)).toBe(value);
      for (const key of others) if (!Object.hasOwn(entries, key)) expect(table.find(key)).toBeNull();
    }),
    { numRuns: 50 },
  );
});
