import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRICTNESS } from '../../core/policy/rules-schema.ts';
import { parsePolicy } from '../../core/policy/schema.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { filterClauses, strictnessOf, withStrictness } from './filter.ts';

const ALL = { words: '', tip: 'all', level: 'all' } as const;

describe('levels of clauses', () => {
  it('are what was chosen last, and leave a policy', () => {
    const changes = fc.array(fc.record({ at: fc.nat(5), level: fc.constantFrom(...STRICTNESS) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, (all) => {
        let policy = {
          ...starterPolicy,
          enforcement: [{ clause: starterPolicy.clauses[0]?.id ?? '', reason: true }],
        };
        const chosen = new Map<number, string>();
        for (const { at, level } of all) {
          policy = withStrictness(policy, policy.clauses[at]?.id ?? '', level) as typeof policy;
          chosen.set(at, level);
        }
        for (const [at, level] of chosen) {
          const clause = policy.clauses[at];
          expect(clause && strictnessOf(policy, clause)).toBe(level);
        }
        expect(policy.enforcement.find(({ clause }) => clause === policy.clauses[0]?.id)?.reason).toBe(true);
        expect(parsePolicy(policy).ok).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the list of clauses', () => {
  it('holds all without a filter', () => {
    expect(filterClauses(starterPolicy, ALL)).toEqual(starterPolicy.clauses);
  });

  it('holds those of a tip, of a level, and with all the words', () => {
    const trust = filterClauses(starterPolicy, { ...ALL, tip: 'trust' });
    expect(trust.every(({ tip }) => tip === 'trust')).toBe(true);
    expect(trust.length).toBeGreaterThan(5);
    expect(filterClauses(starterPolicy, { ...ALL, level: 'off' })).toEqual([]);
    expect(filterClauses(starterPolicy, { ...ALL, words: 'trust-07' }).map(({ id }) => id)).toEqual([
      'TRUST-07',
    ]);
  });
});
