import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundPolicy } from '../../core/policy/found.ts';
import { LAW_PACKS } from '../../core/policy/packs/all.ts';
import { parsePolicy } from '../../core/policy/schema.ts';
import { answersOf, blankForm, type Form, formFaults } from './answers.ts';

const filled: Form = {
  ...blankForm('America/Denver'),
  name: ' City of Oakdale ',
  shortNames: 'Oakdale, the City',
  domains: 'https://www.Oakdale.gov/home, library.oakdale.gov',
  handles: { x: '@CityOfOakdale', facebook: 'https://www.facebook.com/OakdaleCity/', instagram: '' },
  approverName: 'Ann Lee',
  approverRole: 'City Manager',
  supervisor: 'Jo Park',
};

describe('the form of a new organisation', () => {
  it('says what is missing, each in its place', () => {
    expect(Object.keys(formFaults(blankForm('UTC')))).toEqual([
      'name',
      'domains',
      'handles',
      'approverName',
      'approverRole',
      'supervisor',
    ]);
    expect(formFaults({ ...filled, start: 'law' })).toHaveProperty('packs');
    expect(formFaults(filled)).toEqual({});
    expect(formFaults({ ...filled, domains: 'our site' }).domains).toMatch(/no web address/);
  });

  it('takes addresses as people paste them', () => {
    expect(answersOf(filled)).toMatchObject({
      name: 'City of Oakdale',
      domains: ['oakdale.gov', 'library.oakdale.gov'],
      accounts: [
        { network: 'x', handle: 'CityOfOakdale' },
        { network: 'facebook', handle: 'OakdaleCity' },
      ],
    });
  });

  it('makes a policy of whatever has no faults', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const start = fc.constantFrom('law' as const, 'empty' as const);
    fc.assert(
      fc.property(text, text, text, text, start, (name, approverName, supervisor, x, begin) => {
        const form = {
          ...filled,
          name,
          approverName,
          supervisor,
          handles: { ...filled.handles, x },
          start: begin,
          packs: LAW_PACKS.map(({ id }) => id),
        };
        if (Object.keys(formFaults(form)).length > 0) return;
        const parsed = parsePolicy(foundPolicy(answersOf(form)));
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
