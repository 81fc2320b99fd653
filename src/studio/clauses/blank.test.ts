import { expect, it } from 'vitest';
import { compile } from '../../core/check/checker.ts';
import { failingFixtures } from '../../core/policy/fixtures.ts';
import { parsePolicy } from '../../core/policy/schema.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { OWN_KINDS } from './blank.ts';

it.each(OWN_KINDS.map((own) => [own.name, own] as const))(
  '“%s” begins with a clause that works',
  (_, own) => {
    const policy = { ...starterPolicy, clauses: [own.make({ id: 'OWN-01' })] };
    const parsed = parsePolicy(policy);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(failingFixtures(policy, compile(policy), 0)).toEqual([]);
  },
);
