import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clauseSchema } from './clauses.ts';
import { placeOf } from './place.ts';
import { following, inShort, standardFor } from './standard.ts';
import { starterPolicy } from './starter.ts';

const named = (name: string, approver = 'Ann Lee') => ({
  ...starterPolicy,
  organisation: { ...starterPolicy.organisation, name },
  approver: { ...starterPolicy.approver, name: approver },
});

describe('the standard clauses', () => {
  it('are those of the starter policy for the city that they are written for', () => {
    const standard = [...standardFor(JSON.parse(JSON.stringify(starterPolicy))).values()];
    expect(standard).toHaveLength(starterPolicy.clauses.length);
    // The very same: nothing was filled in, and nothing has to be read again.
    standard.forEach((clause, i) => void expect(clause).toBe(starterPolicy.clauses[i]));
  });

  it('fit the schema for every organisation, whatever it is called', () => {
    const clauses = (policy: unknown) =>
      [...standardFor(policy).values()].filter((clause) => !starterPolicy.clauses.includes(clause));
    const odd = fc.oneof(
      fc.string({ minLength: 1, maxLength: 120 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
      fc.constantFrom(
        'Cañon City',
        'City of St. Mary’s',
        '(X)',
        'Mayor ῍',
        'Ville de Montréal',
        '{number}',
        '$&',
        '大阪市',
      ),
    );
    fc.assert(
      fc.property(odd, odd, odd, odd, (name, approver, handle, domain) => {
        const policy = {
          ...named(name, approver),
          team: { accounts: [{ handle }], people: [{ id: 'a', name: approver }] },
          facts: { domains: [domain] },
        };
        const faults = clauses(policy).flatMap((clause) => {
          const read = v.safeParse(clauseSchema, clause);
          return read.success ? [] : [`${clause.id} ${v.getDotPath(read.issues[0])}`];
        });
        expect(faults).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('are sent by their numbers by an organisation of any name', () => {
    const policy = {
      ...named('City of Oakdale'),
      clauses: [...standardFor(named('City of Oakdale')).values()],
    };
    const short = JSON.stringify(inShort(policy));
    expect(short.length).toBeLessThan(20_000);
    expect(JSON.stringify(policy)).toContain('oakdale');
  });

  it('follow a change of name, and keep what somebody has written', () => {
    const before = named('City of Oakdale');
    const clauses = [...standardFor(before).values()];
    const at = clauses.findIndex(({ id }) => id === 'TRUST-06');
    const own = clauses.map((clause, i) => (i === at ? { ...clause, why: 'Oakdale is modest.' } : clause));
    const after = following({ ...before, clauses: own }, { ...named('City of Mapleton'), clauses: own });
    const texts = after.clauses.map((clause) => JSON.stringify(clause).match(/oakdale/gi) ?? []);
    expect(texts.flat()).toEqual(['Oakdale']);
    expect(after.clauses[at]?.why).toBe('Oakdale is modest.');
    expect(JSON.stringify(after.clauses[at])).toContain('mapleton');
  });
});

describe('the names of an organisation', () => {
  it('are read from its policy', () => {
    expect(placeOf(starterPolicy)).toEqual({
      organisation: 'City of Marlow Falls',
      place: 'Marlow Falls',
      handle: 'MarlowFalls',
      domain: 'marlowfalls.gov',
      approver: { id: 'dana.ruiz', name: 'Dana Ruiz', role: 'Mayor' },
    });
  });

  it.each([null, 7, {}, { organisation: 3, team: [], facts: { domains: [1] } }])(
    'are something for %j',
    (data) => {
      expect(placeOf(data)).toMatchObject({ place: 'our town', domain: 'example.gov' });
    },
  );
});
