import { describe, expect, it } from 'vitest';
import { compile } from '../check/checker.ts';
import type { Draft, DraftKind, Network } from '../draft.ts';
import { TIPS } from '../finding.ts';
import { parsePolicy } from './schema.ts';
import { starterPolicy } from './starter.ts';

const checker = compile(starterPolicy);
/** A Wednesday, 10 a.m. in Marlow Falls. */
const NOON = '2027-05-05T15:00:00Z';

interface Example {
  text: string;
  network?: Network | undefined;
  kind?: DraftKind | undefined;
  now?: string | undefined;
}

function clausesMet({ text, network = 'x', kind = 'post', now = NOON }: Example): string[] {
  const draft: Draft = { network, kind, text, account: 'MarlowFalls' };
  return checker.check(draft, { now: Date.parse(now) }).findings.map(({ clause }) => clause);
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
      const { text, network = 'x', kind = 'post', now = NOON } = clause.fixture.pass;
      const { findings } = checker.check({ network, kind, text, account: null }, { now: Date.parse(now) });
      expect(
        findings
          .filter(({ level }) => level === 'block')
          .map((finding) => `${finding.clause} ${finding.message}`),
      ).toEqual([]);
    },
  );

  it('has short messages with every place filled', () => {
    for (const { fixture } of starterPolicy.clauses) {
      const { text, network = 'x', kind = 'post', now = NOON } = fixture.flag;
      for (const { message } of checker.check(
        { network, kind, text, account: null },
        { now: Date.parse(now) },
      ).findings) {
        expect(message.length).toBeLessThanOrEqual(160);
        expect(message).not.toMatch(/[{}]|“”/);
      }
    }
  });
});
