import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const checker = compile({
  ...starterPolicy,
  clauses: starterPolicy.clauses.filter(({ id }) => id === 'TRUST-40'),
});
const found = (text: string) =>
  checker
    .check({ account: null, network: 'x', kind: 'post', text }, { now: 0 })
    .findings.map(({ from, to, fixes }) => [text.slice(from, to), fixes[0]?.insert]);

describe('a key word mistyped', () => {
  it.each([
    ['Please evactuate now.', 'evactuate', 'evacuate'],
    ['Boil water advisery today.', 'advisery', 'advisory'],
    ['The restaruant is open.', 'restaruant', 'restaurant'],
  ])('%s', (text, word, meant) => expect(found(text)).toEqual([[word, meant]]));

  it.each([
    'Tree lighting at six.',
    'We evacuated two homes.',
    'Meet Dana Sheltor there.',
    "The department's van.",
  ])('lets "%s" pass', (text) => expect(found(text)).toEqual([]));
});
