import fc from 'fast-check';
import { expect, it } from 'vitest';
import { at, put } from './path.ts';

const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });

it('finds what was put, and leaves everything else as it was', () => {
  fc.assert(
    fc.property(path, path, fc.integer(), fc.integer(), (one, other, value, second) => {
      const before = put({}, one, value);
      const after = put(before, other, second);
      expect(at(after, other)).toBe(second);
      const apart = !one.every((key, i) => i >= other.length || key === other[i]);
      if (apart) expect(at(after, one)).toBe(value);
      expect(at(before, one)).toBe(value);
    }),
  );
});

it('takes entries and members away', () => {
  expect(put({ list: [1, 2, 3] }, ['list', 1], undefined)).toEqual({ list: [1, 3] });
  expect(put({ one: 1, two: 2 }, ['one'], undefined)).toEqual({ two: 2 });
});

it('keeps the rest the very same objects', () => {
  const data = { one: { deep: [1] }, two: { deep: [2] } };
  expect(put(data, ['one', 'deep', 0], 7).two).toBe(data.two);
});
