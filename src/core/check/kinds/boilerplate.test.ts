import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const WIRES = 'Never touch downed wires. Stay thirty feet away and tell the utility company.';
const NOTICE = 'Registration for {event} closes on {day}, and refunds are given within ten business days.';
const checker = compile({
  ...starterPolicy,
  templates: [
    ...starterPolicy.templates,
    { name: 'Wires', use: 'boilerplate', text: WIRES },
    { name: 'Refunds', use: 'boilerplate', text: NOTICE },
  ],
});
const isMet = (text: string) =>
  checker
    .check({ network: 'facebook', account: 'MarlowFalls', kind: 'post', text }, { now: 0 })
    .findings.some(({ clause }) => clause === 'CHARGE-21');

describe('cleared wording of an organisation’s own', () => {
  it('is noticed when it was changed by hand', () => {
    expect(isMet('Never touch downed wires. Stay ten feet away and tell the utility company.')).toBe(true);
    expect(
      isMet(
        'Registration for swim class closes on Friday, and refunds are given within thirty business days.',
      ),
    ).toBe(true);
  });

  it('may be used as it is, with its slots filled, in part, or not at all', () => {
    expect(isMet(`The storm has passed. ${WIRES}`)).toBe(false);
    expect(
      isMet('Registration for swim class closes on Friday, and refunds are given within ten business days.'),
    ).toBe(false);
    expect(isMet('Never touch downed wires.')).toBe(false);
    expect(isMet('Stay thirty feet away from the geese at Mill Park.')).toBe(false);
  });
});
