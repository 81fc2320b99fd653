import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../policy/starter.ts';
import { compile } from '../checker.ts';

const checker = compile(starterPolicy);

function levels(text: string, clause: string): string[] {
  const { findings } = checker.check({ network: 'facebook', kind: 'post', text, account: null }, { now: 0 });
  return findings.filter((finding) => finding.clause === clause).map(({ level }) => level);
}

describe('how a sentence reads', () => {
  it('leaves a telling finding its level', () => {
    expect(levels('The treatment plant gate code changed, staff use the side door.', 'TRUST-24')).toEqual([
      'block',
    ]);
  });

  it('leaves a grave finding its level where the sentence is hardly more than the finding', () => {
    expect(levels('Vote YES on Measure B', 'PLAN-05')).toEqual(['block']);
  });

  it('does not pass over a grave sentence because plain news stands around it', () => {
    const post = 'Crews flush hydrants. The water is guaranteed safe. Call 555-0119.';
    expect(levels(post, 'TRUST-05')).toEqual(['advise']);
    expect(levels('The water is guaranteed safe.', 'TRUST-05')).toEqual(['confirm']);
  });

  it('says no more than a word where everyday words may mean something else', () => {
    expect(levels('Snow fence is down, bike racks are up. It must be spring.', 'TRUST-24')).toEqual([
      'advise',
    ]);
  });

  it('says nothing where the sentence is ordinary news', () => {
    const post =
      'The 2027 street list is out. We will pave 31 blocks this year, starting in May. We pick streets by score: a crew rates each block from 0 to 100, and the lowest go first. Look up your block: marlowfalls.gov/paving';
    expect(levels(post, 'TRUST-23')).toEqual([]);
  });

  it('holds words alone against the policy where a clause does not ask how they read', () => {
    const own = starterPolicy.clauses.map(({ everyday: _, ...clause }) => clause);
    const { findings } = compile({ ...starterPolicy, clauses: own }).check(
      { network: 'x', kind: 'post', text: 'Snow fence is down, bike racks are up.', account: null },
      { now: 0 },
    );
    expect(findings.map(({ clause }) => clause)).toContain('TRUST-24');
  });
});
