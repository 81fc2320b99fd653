import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Example, exampleOrganisation, NOW } from '../../src/core/signing/example-organisation.ts';
import { sealFresh } from '../../src/core/signing/fresh-envelope.ts';
import { sealPolicy } from '../../src/core/signing/policy-envelope.ts';
import { readFeed } from '../../src/desk/feed/feed.ts';
import { readBundle } from '../../src/desk/file/bundle.ts';
import { feedFile, policyFile } from '../../src/kit/handout.ts';
import type { StoredPolicy } from '../../src/store/database.ts';
import { type Membership, readFresh, readMembership } from '../../src/store/membership.ts';
import { membershipIn } from '../../src/worker/team/example-membership.ts';
import { Team } from '../../src/worker/team/team.ts';

const stored = vi.hoisted((): StoredPolicy[] => []);
vi.mock('../../src/store/database.ts', () => {
  const at = async (i: number): Promise<unknown> =>
    stored[i] ? { value: stored[i], continue: () => at(i + 1) } : null;
  return { database: async () => ({ transaction: () => ({ store: { openCursor: () => at(0) } }) }) };
});
vi.mock('../../src/store/membership.ts', () => ({ readMembership: vi.fn(), readFresh: vi.fn() }));
vi.mock('../../src/worker/team/archive.ts', () => ({ archive: async () => {}, archived: async () => [] }));
vi.mock('../../src/worker/team/membership.ts', () => ({
  keepFresh: async () => {},
  keepMembership: async () => {},
  replaceTeam: async () => {},
}));

const DAY = 24 * 3_600_000;

describe('what is handed out', () => {
  let example: Example;
  let membership: Membership;

  const publish = async (sequence: number, effectiveFrom: number) => {
    const published = { ...example.published, sequence, issued: NOW - 9 * DAY, effectiveFrom };
    const envelope = await sealPolicy(published, example.keys.policy);
    stored.unshift({ root: 1, sequence, envelope, received: 0, published: { ...published, kid: '' } });
  };

  beforeEach(async () => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
    stored.length = 0;
    example = await exampleOrganisation();
    const given = { desk: 'https://city.example/feed.json', credentials: null, joined: NOW };
    membership = await membershipIn(example, given);
    await publish(6, NOW - 9 * DAY);
    await publish(7, NOW - DAY);
    await publish(8, NOW + 7 * DAY);
    const word = { ...example.fresh, policy: { root: 1, sequence: 8 } };
    vi.mocked(readMembership).mockResolvedValue(membership);
    vi.mocked(readFresh).mockResolvedValue(await sealFresh(word, example.keys.policy));
    return () => vi.useRealTimers();
  });

  it.each([
    ['as a feed', feedFile, readFeed],
    ['as a file', policyFile, readBundle],
  ])(
    'brings a desk that has nothing yet the policy in force and the one to come: %s',
    async (_, make, read) => {
      const team = new Team({
        now: () => NOW,
        enforce: async () => {},
        changed: () => {},
        takeCase: async () => {},
      });
      await team.join({ ...membership, roots: [] }, null, null);
      for (const parcel of read(await make())) expect(await team.take(parcel)).toBe('');
      expect([team.inForce?.published.sequence, team.coming?.published.sequence]).toEqual([7, 8]);
      expect(team.freshness).toBe('fresh');
    },
  );

  it('is nothing where nothing was published', async () => {
    stored.length = 0;
    expect([await feedFile(), await policyFile()]).toEqual(['', '']);
  });
});
