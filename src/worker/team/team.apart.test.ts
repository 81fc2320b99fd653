import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Example, exampleOrganisation, NOW } from '../../core/signing/example-organisation.ts';
import { sealFresh } from '../../core/signing/fresh-envelope.ts';
import { sealPolicy } from '../../core/signing/policy-envelope.ts';
import { sealRoot } from '../../core/signing/root.ts';
import type { Membership } from '../../store/membership.ts';
import { keepMembership, replaceTeam } from './membership.ts';
import { Team } from './team.ts';

vi.mock('./archive.ts', () => ({ archive: vi.fn(), archived: async () => [], archivedEnvelope: vi.fn() }));
vi.mock('../../store/membership.ts', () => ({
  readMembership: async () => null,
  readFresh: async () => null,
}));
vi.mock('./membership.ts', () => ({
  forgetCursor: vi.fn(),
  keepFresh: vi.fn(),
  keepMembership: vi.fn(async () => {}),
  replaceTeam: vi.fn(async () => {}),
}));

const DAY = 24 * 3_600_000;

describe('the team of a desk', () => {
  let example: Example;
  let team: Team;
  let membership: Membership;
  let now: number;

  const policy = (sequence: number, effectiveFrom: number) =>
    sealPolicy(
      { ...example.published, sequence, effectiveFrom, freshUntil: NOW + 90 * DAY },
      example.keys.policy,
    );
  const takePolicy = async (sequence: number, effectiveFrom: number) =>
    team.take({ topic: 'policy', id: `p${sequence}`, body: await policy(sequence, effectiveFrom) });
  const takeFresh = async (sequence: number, issued = NOW + 1) => {
    const word = { ...example.fresh, policy: { root: 1, sequence }, issued, freshUntil: NOW + 90 * DAY };
    return team.take({
      topic: 'fresh',
      id: `f${sequence}`,
      body: await sealFresh(word, example.keys.policy),
    });
  };

  beforeEach(async () => {
    now = NOW;
    example = await exampleOrganisation();
    membership = {
      format: 1,
      organisation: example.document.organisation,
      fingerprint: example.keys.root.kid,
      roots: [],
      role: 'author',
      person: null,
      desk: 'file:',
      credentials: null,
      number: 'one',
      joined: NOW,
    };
    team = new Team({ now: () => now, enforce: async () => {}, changed: () => {}, takeCase: async () => {} });
    const root = await sealRoot(example.document, [example.keys.root]);
    expect(await team.join(membership, root, await policy(7, NOW))).toBe('');
  });

  it('is not behind where the newest policy is here and has yet to come into force', async () => {
    await takePolicy(8, NOW + 7 * DAY);
    await takeFresh(8);
    expect([team.inForce?.published.sequence, team.coming?.published.sequence]).toEqual([7, 8]);
    expect(team.freshness).toBe('fresh');
    await takeFresh(9, NOW + 2);
    expect(team.freshness).toBe('behind');
  });

  it('knows which policy was in force before, and takes none for it that never was', async () => {
    expect(team.former).toBeNull();
    await takePolicy(8, NOW + 7 * DAY);
    await takePolicy(9, NOW);
    expect([team.inForce?.published.sequence, team.former?.published.sequence]).toEqual([9, 7]);
  });

  it('says what was refused until the like of it is taken', async () => {
    expect(await team.take({ topic: 'fresh', id: 'f', body: example.envelopes.policy })).not.toBe('');
    expect(team.refused).not.toBe('');
    await takeFresh(7);
    expect(team.refused).toBe('');
  });

  it('keeps what it has when it moves to another desk in another role', async () => {
    await team.move({ desk: 'wss://desk.example', credentials: 'secret', role: 'approver' });
    expect(team.membership).toMatchObject({
      desk: 'wss://desk.example',
      credentials: 'secret',
      role: 'approver',
    });
    expect(team.inForce?.published.sequence).toBe(7);
    expect(team.trust).not.toBeNull();
  });

  it('is as it was when the device could not keep the change', async () => {
    vi.mocked(replaceTeam).mockRejectedValue(new Error('The disk is full.'));
    vi.mocked(keepMembership).mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(team.join({ ...membership, number: 'two' }, null, null)).rejects.toThrow('full');
    await expect(team.leave()).rejects.toThrow('full');
    await expect(team.move({ desk: 'file:', credentials: 'x' })).rejects.toThrow('full');
    expect(team.membership).toMatchObject({ number: 'one', credentials: null });
    expect(team.inForce?.published.sequence).toBe(7);
    vi.mocked(replaceTeam).mockResolvedValue();
  });
});
