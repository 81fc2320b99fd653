import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { LEVELS } from '../finding.ts';
import { DryRunTally, partToCompare, warningsOf } from './dry-run.ts';
import type { Policy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const base: Policy = { ...starterPolicy, clauses: starterPolicy.clauses.slice(30, 42) };
const texts = base.clauses.flatMap(({ fixture }) => [fixture.flag.text, fixture.pass.text]);
const NOW = Date.parse('2027-05-05T15:00:00Z');

function run(draft: Policy, before: Policy) {
  const [now, then] = [compile(draft), compile(before)];
  const tally = new DryRunTally();
  const part = partToCompare(before, draft);
  const some = part && compile(part.policy);
  for (const text of texts) {
    const post = { network: 'x', kind: 'post', text, account: 'MarlowFalls' } as const;
    const { findings } = now.check(post, { now: NOW });
    const older = some
      ? [
          ...findings.filter(({ clause }) => !part.clauses.has(clause)),
          ...some.check(post, { now: NOW }).findings,
        ]
      : then.check(post, { now: NOW }).findings;
    tally.add(findings, older);
  }
  return tally.sum();
}

describe('a dry run', () => {
  it('tells how many posts a clause would have flagged, at which level, and how many before', () => {
    // What is only heard in a sentence is never more than a suggestion.
    const heard = new Set(base.clauses.filter((one) => one.heard).map((one) => one.id));
    const first = run(base, base).clauses.find(({ clause }) => !heard.has(clause));
    const id = first?.clause ?? '';
    const strict = {
      ...base,
      clauses: base.clauses.map((one) => (one.id === id ? { ...one, level: 'approval' as const } : one)),
    };
    const sum = run(strict, base).clauses.find(({ clause }) => clause === id);
    expect(sum?.posts).toBe(first?.posts);
    expect(sum?.byLevel.approval).toBe(first?.posts);
    expect(sum?.before).toBe(first?.posts);
    expect(sum?.hits[0]?.ranges.length).toBeGreaterThan(0);
  });

  it('counts each post once', () => {
    const { posts, byLevel, before } = run(base, { ...base, clauses: [] });
    const all = (levels: typeof byLevel) => Object.values(levels).reduce((sum, count) => sum + count, 0);
    expect([all(byLevel), all(before)]).toEqual([posts, posts]);
    expect(before.none).toBe(posts);
  });

  it('compares parts with the same result as the whole', () => {
    const change = fc.record({
      at: fc.nat(11),
      level: fc.option(fc.constantFrom(...LEVELS, 'off' as const)),
      drop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const draft: Policy = {
          ...base,
          enforcement: changes
            .flatMap(({ at, level }) => {
              const clause = base.clauses[at]?.id ?? '';
              return level && changes.find((one) => one.at === at)?.level === level
                ? [{ clause, level }]
                : [];
            })
            .filter((one, i, all) => all.findIndex(({ clause }) => clause === one.clause) === i),
          clauses: base.clauses.filter(
            (_, i) => !changes.some(({ at, drop, level }) => drop && !level && at === i),
          ),
        };
        const whole = new DryRunTally();
        const [now, then] = [compile(draft), compile(base)];
        for (const text of texts) {
          const post = { network: 'x', kind: 'post', text, account: 'MarlowFalls' } as const;
          whole.add(now.check(post, { now: NOW }).findings, then.check(post, { now: NOW }).findings);
        }
        expect(run(draft, base)).toEqual(whole.sum());
      }),
      { numRuns: 15 },
    );
  });

  it('warns of clauses that never or nearly always fire, once there are posts enough', () => {
    const policy = { ...base, clauses: base.clauses.slice(0, 1) };
    const id = policy.clauses[0]?.id ?? '';
    const sum = { posts: 100, byLevel: zero, before: zero, clauses: [] };
    expect(warningsOf(policy, sum)).toEqual(policy.clauses[0]?.awaits ? [] : [{ clause: id, kind: 'never' }]);
    expect(warningsOf(policy, { ...sum, posts: 10 })).toEqual([]);
    const topic = { id: 'TOPIC-01', name: 'Ballots', level: 'confirm' as const, phrases: ['ballot'] };
    const layer = { layer: 'law' as const, name: 'Law', clauses: [], topics: [topic], enforcement: [] };
    const above = { ...policy, clauses: [], layers: [layer] };
    expect(warningsOf(above, sum)).toEqual([{ clause: 'TOPIC-01', kind: 'never' }]);
    const off = { ...above, enforcement: [{ clause: 'TOPIC-01', level: 'off' as const }] };
    expect(warningsOf(off, sum)).toEqual([]);
    const often = {
      clause: id,
      posts: 70,
      before: 0,
      byLevel: { advise: 70, confirm: 0, approval: 0, block: 0 },
      hits: [],
    };
    expect(warningsOf(policy, { ...sum, clauses: [often] })).toEqual([{ clause: id, kind: 'nearly-always' }]);
  });
});

const zero = { none: 0, advise: 0, confirm: 0, approval: 0, block: 0 };
