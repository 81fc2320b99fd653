import { expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const draft = { network: 'x', kind: 'reply', account: null } as const;

it('has a word of advice where a sentence sounds like a breach and no phrase stands in it', () => {
  const text = 'Thanks for the photo. Noted! Somebody will swing by.';
  const { findings } = compile(starterPolicy).check({ ...draft, text }, { now: Date.UTC(2027, 4, 3, 17) });
  const promise = findings.filter(({ clause }) => clause === 'CONV-14');
  expect(promise.map(({ level }) => level)).toEqual(['advise']);
});

it('has none for clauses that are not to be heard', () => {
  const own = starterPolicy.clauses.map(({ heard: _, ...clause }) => clause);
  const text = 'Thanks for the photo. Noted! Somebody will swing by.';
  const { findings } = compile({ ...starterPolicy, clauses: own }).check(
    { ...draft, text },
    { now: Date.UTC(2027, 4, 3, 17) },
  );
  expect(findings.filter(({ clause }) => clause === 'CONV-14')).toEqual([]);
});

it('has none for ordinary news', () => {
  const text = 'Hydrant flushing starts Monday, May 10, in Zone 1. Zone dates: marlowfalls.gov/flushing';
  const { findings } = compile(starterPolicy).check(
    { ...draft, kind: 'post', text },
    { now: Date.UTC(2027, 4, 3, 17) },
  );
  expect(findings).toEqual([]);
});
