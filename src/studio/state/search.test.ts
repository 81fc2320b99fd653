import { expect, it } from 'vitest';
import { starterPolicy } from '../../core/policy/starter.ts';
import { at } from './path.ts';
import { searchPolicy } from './search.ts';

it('finds a field by its label and its help', () => {
  const [first] = searchPolicy(starterPolicy, 'posting hours facebook');
  expect(first).toMatchObject({ section: 'plan', detail: 'networks.facebook.hours' });
  expect(searchPolicy(starterPolicy, 'deputy')[0]?.section).toBe('people');
});

it('finds what stands in an entry, and where', () => {
  const [hit] = searchPolicy(starterPolicy, '555-0119');
  expect(hit?.section).toBe('facts');
  expect(at(starterPolicy, hit?.detail.split('.') ?? [])).toBe('555-0119');
});

it('finds clauses by number, title and phrase', () => {
  expect(searchPolicy(starterPolicy, 'TRUST-07').map(({ detail }) => detail)).toContain('TRUST-07');
  const hit = searchPolicy(starterPolicy, 'actblue').find(({ section }) => section === 'clauses');
  expect(hit?.words).toMatch(/actblue/);
});

it('finds nothing for nothing', () => {
  expect(searchPolicy(starterPolicy, '  ')).toEqual([]);
  expect(searchPolicy(starterPolicy, 'zxqv')).toEqual([]);
});

it('finds the voice, and what stands in a layer', () => {
  expect(searchPolicy(starterPolicy, 'how we sound').map(({ section }) => section)).toContain('voice');
  const layer = {
    layer: 'department' as const,
    name: 'Library',
    accounts: ['MarlowLibrary'],
    clauses: [],
    topics: [],
    enforcement: [],
  };
  const found = searchPolicy({ ...starterPolicy, layers: [layer] }, 'library marlowlibrary');
  expect(found).toContainEqual({
    section: 'layers',
    name: 'Law and departments › Library',
    words: expect.stringContaining('MarlowLibrary'),
    detail: '',
  });
});
