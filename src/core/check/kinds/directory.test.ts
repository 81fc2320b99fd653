import { expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const checker = compile({
  ...starterPolicy,
  facts: {
    ...starterPolicy.facts,
    addresses: [
      { labels: ['city hall'], address: '100 Main St.' },
      { labels: ['rec center'], address: '45 Mill Road' },
    ],
  },
  clauses: starterPolicy.clauses.filter(({ kind }) => kind === 'directory'),
});

function wrong(text: string): string[] {
  const draft = { network: 'facebook', kind: 'post', text, account: null } as const;
  return checker.check(draft, { now: 0 }).findings.map(({ from, to }) => text.slice(from, to));
}

it.each([
  ['Come to City Hall, 110 Main St., to pick up a form.', '110 Main St'],
  ['The Rec Center, 54 Mill Road, has new showers.', '54 Mill Road'],
])('finds the address that differs in %j', (text, words) => {
  expect(wrong(text)).toEqual([words]);
});

it.each([
  'Come to City Hall, 100 Main Street, to pick up a form.',
  'The Rec Center, 45 Mill Road, has new showers.',
])('leaves the right address in %j', (text) => {
  expect(wrong(text)).toEqual([]);
});
