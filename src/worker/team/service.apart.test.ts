import { beforeEach, describe, expect, it, vi } from 'vitest';
import { starterPolicy } from '../../core/policy/starter.ts';
import { type Example, exampleOrganisation, NOW } from '../../core/signing/example-organisation.ts';
import { type Join, joinLink } from '../../core/signing/join.ts';
import type { Cursor, Desk } from '../../desk/desk.ts';
import { type Membership, readMembership } from '../../store/membership.ts';
import { archived } from './archive.ts';
import { membershipIn } from './example-membership.ts';
import type { Held } from './held.ts';
import { replaceTeam } from './membership.ts';
import { TeamService } from './service.ts';

vi.mock('../../store/keys.ts', () => ({ keyFor: vi.fn(), listedKey: vi.fn() }));
vi.mock('../../store/published.ts', () => ({ publishedParcels: async () => [] }));
vi.mock('../../store/membership.ts', () => ({ readMembership: vi.fn(), readFresh: async () => null }));
vi.mock('./archive.ts', () => ({ archive: vi.fn(), archived: vi.fn(), archivedEnvelope: vi.fn() }));
vi.mock('./outbox.ts', () => ({ countWaiting: async () => 2, sendWaiting: async () => '' }));
vi.mock('./membership.ts', () => ({
  readCursor: vi.fn(),
  readMet: async () => null,
  readFailures: async () => 0,
  keepCursor: vi.fn(),
  forgetCursor: vi.fn(),
  keepFresh: vi.fn(),
  keepMembership: vi.fn(),
  replaceTeam: vi.fn(),
}));

const HOUR = 3_600_000;

/** One that has nothing new. */
const DESK: Desk = {
  kind: 'feed',
  send: async () => {},
  catchUp: async () => ({ parcels: [], cursor: 'here' as Cursor }),
  listen: async () => async () => {},
};

describe('a desk that belongs to a team', () => {
  let example: Example;
  let membership: Membership;
  let join: Join;
  let managed: Join | null;
  let met: string[];
  let desk: Desk;
  let areExpected: boolean;
  let alarms: (number | null)[];

  const begin = async () => {
    const service = new TeamService({
      starter: starterPolicy,
      now: () => NOW,
      dice: () => 0.5,
      deskAt: ({ desk: address, role, credentials }) => {
        met.push(`${address} ${role} ${credentials}`);
        return desk;
      },
      managed: async () => ({ join: managed, problem: '' }),
      wakeAt: (time) => alarms.push(time),
      openCases: async () => [],
      caseTurn: () => null,
      expectsCases: () => areExpected,
      enforce: async () => {},
      changed: () => {},
      takeCase: async () => {},
    });
    await service.start();
    await new Promise((done) => setTimeout(done, 0));
    return service;
  };

  beforeEach(async () => {
    vi.mocked(replaceTeam).mockClear();
    example = await exampleOrganisation();
    const given = { desk: 'wss://old.example', credentials: 'old', joined: NOW - HOUR };
    membership = await membershipIn(example, given);
    join = {
      format: 1,
      organisation: membership.organisation,
      fingerprint: membership.fingerprint,
      desk: 'wss://new.example',
      role: 'approver',
      credentials: 'new',
    };
    managed = null;
    met = [];
    desk = DESK;
    areExpected = false;
    alarms = [];
    const held: Held = { published: { ...example.published, kid: 'k' }, received: NOW };
    vi.mocked(readMembership).mockResolvedValue(membership);
    vi.mocked(archived).mockResolvedValue([held]);
  });

  it.each([
    ['another address', { desk: 'wss://new.example' }],
    ['another role', { role: 'approver' as const }],
    ['other credentials', { credentials: 'new' }],
  ])('keeps policy, keys and outbox when its administrator gives it %s', async (_, change) => {
    const { desk, role } = membership;
    managed = { ...join, desk, role, credentials: 'old', ...change };
    const service = await begin();
    expect(met).toEqual([
      'wss://old.example author old',
      `${managed.desk} ${managed.role} ${managed.credentials}`,
    ]);
    expect(service.view()).toMatchObject({
      team: { desk: managed.desk, role: managed.role, isManaged: true },
      policy: { position: { sequence: 7 } },
      root: 1,
      waiting: 2,
    });
    expect(replaceTeam).not.toHaveBeenCalled();
  });

  it('knows for checks when it last compared its policy', async () => {
    const service = await begin();
    expect(service.policyCopy).toMatchObject({ version: '1', checked: NOW - HOUR });
    expect(await service.act({ type: 'meet', ask: 'a' })).toBe('');
    expect(service.policyCopy).toMatchObject({ version: '1', checked: NOW });
  });

  it('is met once where nothing has changed', async () => {
    const { desk, role } = membership;
    managed = { ...join, desk, role, credentials: 'old' };
    await begin();
    expect(met).toHaveLength(1);
  });

  it('takes a new link of its own team, and none of another', async () => {
    const service = await begin();
    expect(await service.act({ type: 'join', ask: 'a', link: joinLink(join) })).toBe('');
    expect(met.at(-1)).toBe('wss://new.example approver new');
    expect(service.view()).toMatchObject({
      team: { role: 'approver' },
      policy: { position: { sequence: 7 } },
    });
    const other = { ...join, organisation: { id: 'oakdale', name: 'Oakdale' } };
    expect(await service.act({ type: 'join', ask: 'a', link: joinLink(other) })).toContain('another team');
    expect(replaceTeam).not.toHaveBeenCalled();
  });

  it('hears its desk while cases are expected, though no page is open, and not for longer', async () => {
    desk = { ...DESK, kind: 'nats' };
    const service = await begin();
    expect(service.isListening).toBe(false);
    expect(service.connection.state).toBe('closed');
    areExpected = true;
    service.casesChanged();
    expect(service.isListening).toBe(true);
    await vi.waitFor(() => expect(service.connection.state).toBe('open'));
    // Should the browser stop the background all the same, it is awake again within a minute.
    expect(alarms.at(-1)).toBe(NOW + 60_000);
    areExpected = false;
    service.casesChanged();
    expect(service.connection.state).toBe('closed');
  });

  it('does not connect for cases where its desk brings none', async () => {
    areExpected = true;
    const service = await begin();
    service.casesChanged();
    expect(service.isListening).toBe(false);
    expect(service.connection.state).toBe('closed');
  });

  it('knows who works here once they have said so', async () => {
    const service = await begin();
    expect(await service.act({ type: 'name', ask: 'a', person: 'jo' })).toBe('');
    expect(service.view().team?.person).toBe('jo');
  });
});
