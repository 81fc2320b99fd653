import { expect, it } from 'vitest';
import { findEntities } from './entities.ts';
import { fold } from './fold.ts';
import { findRelativeDays } from './relative-days.ts';
import { findWords } from './words.ts';

function found(text: string): string[] {
  const folded = fold(text);
  const words = findWords(folded, findEntities(folded.plain));
  return findRelativeDays(words).map(({ first, last }) => text.slice(words[first]?.from, words[last]?.to));
}

it.each([
  ['The pool is closed this afternoon.', 'this afternoon'],
  ['Sign-up opens in the morning!', 'the morning'],
  ['The deadline is just two days away.', 'two days away'],
  ['Doors open in just a few hours.', 'in just a few hours'],
  ['The ramp closed yesterday.', 'yesterday'],
])('finds the day in %j', (text, words) => {
  expect(found(text)).toEqual([words]);
});

it.each([
  'Teens today read more than you think.',
  'Read USA Today at the library.',
  'Building for tomorrow: 40 oak saplings.',
  'Apply today!',
  'We fix potholes in two days.',
])('finds none in %j', (text) => {
  expect(found(text)).toEqual([]);
});
