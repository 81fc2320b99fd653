import { expect, it } from 'vitest';
import { parsePolicy } from '../../core/policy/schema.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { put } from './path.ts';
import { problemWords } from './problem-words.ts';

const words = (path: (string | number)[], value: unknown, example?: string) => {
  const parsed = parsePolicy(put(starterPolicy, path, value));
  return parsed.ok ? [] : parsed.problems.map((problem) => problemWords(problem, example));
};

it.each([
  [['organisation', 'name'], '', 'Please fill this in.'],
  [['networks', 'x', 'postsPerDay'], 'many', 'Please write a whole number.'],
  [['networks', 'x', 'postsPerDay'], 1e9, 'This is too long or too large: it takes 10000 at most.'],
  [['vocabulary', 'avoid'], ['..'], 'This phrase needs at least one word that must be there.'],
  [
    ['team', 'people', 0, 'deputy'],
    'nobody',
    '“nobody” does not fit here. It should be a person of this policy.',
  ],
  [['organisation', 'timeZone'], 'Moon', 'This is not a time zone.'],
])('says what is wrong at %s', (path, value, expected) => {
  expect(words(path, value)).toContain(expected);
});

it('gives an example of what fits', () => {
  expect(words(['facts', 'domains'], ['Our Site!'], 'oakdale.gov')).toEqual([
    'This is not written as it should be. For example: oakdale.gov',
  ]);
});
