import * as v from 'valibot';
import { expect, it } from 'vitest';
import { clauseSchema } from '../../core/policy/clauses.ts';
import { OWN_KINDS } from './blank.ts';
import { searchFields } from './clause-fields.ts';

it.each(OWN_KINDS.map(({ kind, make }) => [kind, make({ id: 'OWN-01' })] as const))(
  'asks for everything that a new clause of the kind %s may have, and what is written there fits',
  (_, clause) => {
    const optional = searchFields(clause).filter((field) => field.optional);
    const filled = Object.fromEntries(
      optional.map(({ key, as }) => [key, as === 'flag' ? true : ['townhall']]),
    );
    expect(v.safeParse(clauseSchema, { ...clause, ...filled }).issues).toBeUndefined();
  },
);

it('lets exceptions and hashtags be added to words of one’s own, where none stand yet', () => {
  const [words] = OWN_KINDS;
  const fields = words ? searchFields(words.make({ id: 'OWN-01' })) : [];
  const keys = fields.map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['phrases', 'exceptions']);
  expect(keys).toEqual(expect.arrayContaining(['tags', 'tagExceptions', 'skipNames', 'delete']));
  expect(new Set(keys).size).toBe(keys.length);
});
