import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePolicies } from './merge.ts';
import { type Policy, parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const base: Policy = { ...starterPolicy, clauses: starterPolicy.clauses.slice(0, 6) };
const LEVELS = ['advise', 'confirm', 'approval', 'block'] as const;

/** One supervisor's work: some levels, a word, a person gone. */
const work = fc.record({
  levels: fc.array(fc.record({ at: fc.nat(5), level: fc.constantFrom(...LEVELS) }), { maxLength: 4 }),
  words: fc.uniqueArray(fc.constantFrom('synergy', 'leverage', 'unprecedented', 'utilize'), { maxLength: 3 }),
  drops: fc.option(fc.nat(5), { nil: null }),
});

function done({
  levels,
  words,
  drops,
}: {
  levels: { at: number; level: (typeof LEVELS)[number] }[];
  words: string[];
  drops: number | null;
}): Policy {
  const clauses = base.clauses.map((clause, i) => {
    const change = levels.findLast(({ at }) => at === i);
    return change ? { ...clause, level: change.level } : clause;
  });
  return {
    ...base,
    vocabulary: { ...base.vocabulary, avoid: words },
    clauses: clauses.filter((_, i) => i !== drops),
  };
}

describe('bringing two changes together', () => {
  it('takes everything where only one has changed anything', () => {
    fc.assert(
      fc.property(work, (one) => {
        const ours = done(one);
        expect(mergePolicies(base, ours, base)).toMatchObject({ policy: ours, both: [] });
        expect(mergePolicies(base, base, ours)).toMatchObject({ policy: ours, both: [] });
        expect(mergePolicies(base, ours, ours)).toMatchObject({ policy: ours, both: [] });
      }),
    );
  });

  it('loses no word and no level of either side, and is a policy', () => {
    fc.assert(
      fc.property(work, work, (one, two) => {
        const { policy, both } = mergePolicies(base, done(one), done(two));
        expect(new Set(policy.vocabulary.avoid)).toEqual(new Set([...one.words, ...two.words]));
        for (const clause of policy.clauses) {
          const level = (side: Policy) => side.clauses.find(({ id }) => id === clause.id)?.level;
          const own = base.clauses.find(({ id }) => id === clause.id)?.level;
          const [mine, other] = [level(done(one)), level(done(two))];
          const isTold = both.some((path) => path.startsWith(`clauses.${clause.id}`));
          if (mine !== own && mine !== undefined) expect(clause.level).toBe(mine);
          else if (other !== own && other !== undefined && !isTold) expect(clause.level).toBe(other);
        }
        expect(parsePolicy(policy).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('tells where both have changed the same', () => {
    const ours = { ...base, approver: { ...base.approver, name: 'Ann Lee' } };
    const theirs = { ...base, approver: { ...base.approver, name: 'Bo Kim', role: 'City Manager' } };
    expect(mergePolicies(base, ours, theirs)).toMatchObject({
      policy: { approver: { name: 'Ann Lee', role: 'City Manager' } },
      both: ['approver.name'],
    });
  });

  it('keeps two new clauses apart that both have given the same number', () => {
    const [first, second] = base.clauses;
    if (!first || !second) throw new Error('Clauses are missing.');
    const enforcement = [{ clause: 'OWN-01', level: 'block' as const }];
    const ours = { ...base, clauses: [...base.clauses, { ...first, id: 'OWN-01' }], enforcement };
    const theirs = { ...base, clauses: [...base.clauses, { ...second, id: 'OWN-01' }] };
    const { policy, both, numbers } = mergePolicies(base, ours, theirs);
    expect(policy.clauses.slice(base.clauses.length)).toEqual([
      { ...first, id: 'OWN-02' },
      { ...second, id: 'OWN-01' },
    ]);
    expect(policy.enforcement).toEqual([{ clause: 'OWN-02', level: 'block' }]);
    expect([both, [...numbers]]).toEqual([[], [['OWN-01', 'OWN-02']]]);
    expect(parsePolicy(policy).ok).toBe(true);
    expect(mergePolicies(base, ours, ours).numbers.size).toBe(0);
  });
});
