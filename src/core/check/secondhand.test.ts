import { describe, expect, it } from 'vitest';
import type { DraftKind } from '../draft.ts';
import { starterPolicy } from '../policy/starter.ts';
import { compile } from './checker.ts';

const checker = compile(starterPolicy);
const situation = { now: Date.parse('2027-05-05T15:00:00Z') };

function approvals(text: string, kind: DraftKind = 'post'): string[] {
  const { findings } = checker.check({ network: 'x', kind, text, account: null }, situation);
  return findings.map(({ clause }) => clause).filter((clause) => /^CHARGE-(?:01|14|16)$/.test(clause));
}

describe('news that others tell', () => {
  it.each([
    'FBI says the gunman acted alone.',
    'Two dead in a train derailment in Spain, officials say',
    'Explosion at a plant outside Glasgow, via @BBCNews',
    '@NTSB on the way to the fatal plane crash',
    'Deadly derailment, the story: https://www.examplenews.com/derailment',
    'Factory explosion update #Bangladesh',
  ])('is not our statement: %s', (text) => {
    expect(approvals(text)).toEqual([]);
  });

  it.each([
    'We are heartbroken by the shooting in Boston.',
    'Our hearts are with Glasgow after the fatal crash.',
    'Two teens died in a crash on Elm Street this morning.',
    'Marlow Falls Police: one man was shot on Oak Street. FBI says it will help.',
    'Two people were killed on Mill Road. Read more: marlowfalls.gov/news',
  ])('is our statement: %s', (text) => {
    expect(approvals(text)).not.toEqual([]);
  });

  it('counts a name at the beginning of an answer as the person answered', () => {
    expect(approvals('@pat Yes, the swimmer has died.', 'reply')).toContain('CHARGE-14');
  });

  it('does not call the home of the organisation elsewhere', () => {
    const home = { ...starterPolicy.organisation, name: 'City of Boston', shortNames: ['Boston'] };
    const text = 'One person was shot in Boston this morning.';
    const draft = { network: 'x', kind: 'post', text, account: null } as const;
    const { findings } = compile({ ...starterPolicy, organisation: home }).check(draft, situation);
    expect(findings.map(({ clause }) => clause)).toContain('CHARGE-14');
  });
});
