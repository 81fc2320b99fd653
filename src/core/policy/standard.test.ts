import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '../finding.ts';
import { type Clause, parsePolicy } from './schema.ts';
import { inShort } from './standard.ts';
import { starterPolicy } from './starter.ts';

const sent = (policy: unknown): unknown => JSON.parse(JSON.stringify(policy));

describe('a policy in short', () => {
  it('is the same policy again, and small enough to push to many desks', () => {
    const short = inShort(starterPolicy);
    expect(JSON.stringify(short).length).toBeLessThan(40_000);
    expect(parsePolicy(sent(short))).toEqual({ ok: true, policy: starterPolicy });
  });

  it('is the same policy again, whatever is changed in its clauses', () => {
    const changes = fc.array(
      fc.record({
        at: fc.nat(starterPolicy.clauses.length - 1),
        level: fc.constantFrom(...LEVELS),
        why: fc.string({ minLength: 1, maxLength: 40 }),
        networks: fc.option(fc.constant(['x' as const]), { nil: undefined }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(changes, fc.boolean(), (all, isShuffled) => {
        const clauses = starterPolicy.clauses.map((clause, i): Clause => {
          const change = all.find(({ at }) => at === i);
          if (!change) return clause;
          const { at: _, networks, ...rest } = change;
          return { ...clause, ...rest, ...(networks ? { networks } : {}) } as Clause;
        });
        const policy = { ...starterPolicy, clauses: isShuffled ? clauses.reverse() : clauses };
        expect(parsePolicy(sent(inShort(policy)))).toEqual({ ok: true, policy });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what a clause no longer has', () => {
    const clauses = starterPolicy.clauses.map(({ networks: _, ...clause }) => clause as never);
    const policy = { ...starterPolicy, clauses };
    expect(parsePolicy(sent(inShort(policy)))).toEqual({ ok: true, policy });
  });

  it.each([
    ['a number that no clause has', 'TRUST-99', 'clauses.0'],
    ['a change of no clause', { standard: 'TRUST-99', level: 'block' }, 'clauses.0'],
    ['a change that does not fit', { standard: 'TRUST-01', level: 'scold' }, 'clauses.0.level'],
    ['a member that there is not', { standard: 'TRUST-01', scold: true }, 'clauses.0.scold'],
  ])('is refused at its place for %s', (_, clause, path) => {
    const parsed = parsePolicy({ ...inShort(starterPolicy), clauses: [clause] });
    expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.path)).toContain(path);
  });
});
