import { expect, it } from 'vitest';
import { starterPolicy } from '../../core/policy/starter.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import type { Held } from './held.ts';
import { newsOf } from './news.ts';

const policy = { ...starterPolicy, clauses: [] };
const held = (note: string, avoid: string[], block: string[] = []): Held => {
  const vocabulary = { ...policy.vocabulary, avoid, block };
  return { published: { note, policy: { ...policy, vocabulary } } as unknown as Published, received: 7 };
};

it('is what the supervisor said of the change', () => {
  expect(newsOf(held('Plainer words.', ['synergy']), held('', []))()).toEqual({
    note: 'Plainer words.',
    received: 7,
  });
});

it('is what the change is, where nobody has said anything', () => {
  expect(newsOf(held('', ['synergy']), held('', []))()?.note).toContain('synergy');
  const note = newsOf(held('', ['synergy'], ['leverage']), held('', []))()?.note;
  expect(note).toMatch(/ And 1 more change\.$/);
});

it('is nothing where there is nothing to compare, or nothing has changed', () => {
  expect(newsOf(held('', ['synergy']), null)()).toBeNull();
  expect(newsOf(held('', []), held('', []))()).toBeNull();
  expect(newsOf(null, null)()).toBeNull();
});
