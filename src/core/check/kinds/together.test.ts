import { expect, it } from 'vitest';
import type { Clause } from '../../policy/clauses.ts';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const base = {
  id: 'TEST-01',
  tip: 'plan',
  level: 'advise',
  title: 'Test',
  message: '“{match}”',
  why: 'Test.',
  fixture: { flag: { text: 'red fox' }, pass: { text: 'fox' } },
} as const;

function found(clause: Clause, text: string): string[] {
  const { findings } = compile({ ...starterPolicy, clauses: [clause] }).check(
    { network: 'facebook', kind: 'post', text, account: null },
    { now: 0 },
  );
  return findings.map(({ from, to }) => text.slice(from, to));
}

const foxes: Clause = {
  ...base,
  kind: 'together',
  phrases: ['wolf'],
  pairs: [{ one: ['fox'], other: ['red'], without: ['toy'] }],
};

it('finds two words in one sentence, and those that say it alone', () => {
  expect(found(foxes, 'A fox with a red tail. A wolf.')).toEqual(['fox with a red', 'wolf']);
});

it('asks for both in the same sentence, and without what excuses them', () => {
  expect(found(foxes, 'A fox. Red tail.')).toEqual([]);
  expect(found(foxes, 'A toy fox, red.')).toEqual([]);
});

it('looks into the next sentence when it may', () => {
  expect(
    found({ ...foxes, pairs: [{ one: ['fox'], other: ['red'], reach: 'next' }] }, 'A fox. Red tail.'),
  ).toEqual(['fox. Red']);
});

it('counts turns of a sentence, a plain order apart', () => {
  const negatives: Clause = { ...base, kind: 'negatives', most: 2 };
  expect(found(negatives, 'You cannot park here unless you have a pass.')).toEqual([
    'cannot park here unless you',
  ]);
  expect(found(negatives, 'Do not touch wires, and do not drive over them.')).toEqual([]);
});

it('tells a second name from a second thing', () => {
  const names: Clause = { ...base, kind: 'consistency', sets: [['cart|carts|bin|bins']] };
  expect(found(names, 'Put your cart out. Bins stay home.')).toEqual(['Bins']);
  expect(found(names, 'Carts and bins go out by 7.')).toEqual([]);
});

it('finds one thing in a sentence, however often it meets', () => {
  expect(found(foxes, 'fox red '.repeat(1200).trimEnd())).toHaveLength(1);
});
