import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import { TIPS } from '../finding.ts';
import { readExample } from '../post.ts';
import { type Clause, parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const checker = compile(starterPolicy);
/** A Wednesday, 10 a.m. in Marlow Falls. */
const NOON = Date.parse('2027-05-05T15:00:00Z');

type Example = Clause['fixture']['flag'];

function clausesMet(example: Example): string[] {
  const { draft, situation } = readExample({ account: 'MarlowFalls', ...example }, NOON);
  return checker.check(draft, situation).findings.map(({ clause }) => clause);
}

describe('the starter policy', () => {
  it('fits its own schema', () => {
    const parsed = parsePolicy(JSON.parse(JSON.stringify(starterPolicy)));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });

  it('covers every tip, with context clauses among them', () => {
    expect(new Set(starterPolicy.clauses.map(({ tip }) => tip))).toEqual(new Set(TIPS));
    const kinds = new Set(starterPolicy.clauses.map(({ kind }) => kind));
    for (const kind of ['network-length', 'hours', 'past-date', 'relative-day'])
      expect(kinds).toContain(kind);
  });

  it.each(starterPolicy.clauses.map((clause) => [clause.id, clause] as const))(
    '%s flags its example',
    (id, clause) => {
      expect(clausesMet(clause.fixture.flag)).toContain(id);
    },
  );

  it.each(starterPolicy.clauses.map((clause) => [clause.id, clause] as const))(
    '%s lets its near miss pass',
    (id, clause) => {
      expect(clausesMet(clause.fixture.pass)).not.toContain(id);
    },
  );

  it.each(starterPolicy.clauses.map((clause) => [clause.id, clause] as const))(
    "%s's near miss draws nothing strict from any clause",
    (_, clause) => {
      const { draft, situation } = readExample(clause.fixture.pass, NOON);
      const { findings } = checker.check(draft, situation);
      expect(
        findings
          .filter(({ level }) => level === 'block')
          .map((finding) => `${finding.clause} ${finding.message}`),
      ).toEqual([]);
    },
  );

  it('has short messages with every place filled', () => {
    for (const { fixture } of starterPolicy.clauses) {
      const { draft, situation } = readExample(fixture.flag, NOON);
      for (const { message } of checker.check(draft, situation).findings) {
        expect(message.length).toBeLessThanOrEqual(160);
        expect(message).not.toMatch(/[{}]|“”/);
      }
    }
  });
});
