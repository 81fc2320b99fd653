import { describe, expect, it } from 'vitest';
import { isOwnHere } from '../../core/case/owner.ts';
import { fileOf } from '../../core/case/test-fixtures.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import { authorIn } from './author-acts.ts';
import { peopleAt } from './ground.ts';

const people = [
  { id: 'jo', name: 'Jo Park', away: [] },
  { id: 'ann', name: 'Ann Lee', away: [] },
];
const policy = {
  ...starterPolicy,
  approver: { ...starterPolicy.approver, name: 'Ann Lee', fourEyes: true },
  team: { ...starterPolicy.team, people },
};

describe('who works at a desk', () => {
  it('writes as the member, also where another person’s key is kept from the founding', () => {
    const founder = peopleAt('jo', ['ann']);
    expect(founder).toEqual({ person: 'ann', writer: 'jo', decides: true });
    expect(authorIn({ ...founder, policy })).toEqual({ id: 'jo', name: 'Jo Park' });
  });

  it('writes as the person of the key where nobody has said who they are', () => {
    const approver = peopleAt(null, ['ann']);
    expect(authorIn({ ...approver, policy })).toEqual({ id: 'ann', name: 'Ann Lee' });
  });

  it('is nobody by name where there is neither', () => {
    const author = peopleAt(null, []);
    expect(author).toEqual({ person: null, writer: null, decides: false });
    expect(authorIn({ ...author, policy })).toBeNull();
  });

  it('does not decide on what was written there, by whosever key, under four eyes', () => {
    const body = { person: { id: 'jo', name: 'Jo Park' } };
    expect(isOwnHere(fileOf({ own: true, body }), policy, 'ann')).toBe(true);
    expect(isOwnHere(fileOf({ own: false, body }), policy, 'ann')).toBe(false);
    expect(isOwnHere(fileOf({ own: false, body }), policy, 'jo')).toBe(true);
    const trusting = { ...policy, approver: { ...policy.approver, fourEyes: false } };
    expect(isOwnHere(fileOf({ own: true, body }), trusting, 'ann')).toBe(false);
  });
});
