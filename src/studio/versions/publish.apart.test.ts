import { beforeEach, describe, expect, it, vi } from 'vitest';
import { modeOf } from '../../core/policy/modes-schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { type Example, exampleOrganisation, NOW } from '../../core/signing/example-organisation.ts';
import { makeKeys } from '../../core/signing/keys.ts';
import { openPolicy } from '../../core/signing/policy-envelope.ts';
import { nextRoot } from '../../core/signing/root.ts';
import { request } from '../../kit/office.ts';
import { listedKey, ownKeys } from '../../store/keys.ts';
import { withMode } from '../modes/mode-policy.ts';
import { type Kept, shelf, standing } from '../state/published.ts';
import { publishChange, publishKeys } from './publish.ts';

vi.mock('../../kit/office.ts', () => ({ request: vi.fn(), team: { value: null } }));
vi.mock('../../store/keys.ts', () => ({ listedKey: vi.fn(), ownKeys: vi.fn() }));
vi.mock('../state/published.ts', async (load) => ({ ...(await load()), readShelf: async () => {} }));

const WEEK = 7 * 24 * 3_600_000;
let example: Example;

const kept = (sequence: number, effectiveFrom: number, avoid: string): Kept => {
  const policy: Policy = { ...example.published.policy, version: `${sequence}` };
  const vocabulary = { ...policy.vocabulary, avoid: [avoid] };
  return {
    ...example.published,
    kid: example.keys.policy.kid,
    isWithdrawn: false,
    sequence,
    issued: NOW - 1,
    effectiveFrom,
    note: `Note ${sequence}.`,
    policy: { ...policy, vocabulary },
  };
};

/** What was published, in its order, as a desk would open it. */
async function takes(message: Parameters<typeof request>[0]): Promise<string> {
  if (message.type !== 'publish' || !shelf.value) throw new Error('Something else was asked for.');
  let { trust } = shelf.value;
  if (message.root !== null) {
    const opened = await nextRoot(trust, message.root);
    if (!opened.ok) return opened.refusal;
    trust = opened.trust;
  }
  const opened = await openPolicy(message.policy, trust, shelf.value.policies[0] ?? null);
  if (!opened.ok) return opened.refusal;
  const policies = [{ ...opened.published, isWithdrawn: false }, ...shelf.value.policies];
  shelf.value = { ...shelf.value, trust, policies };
  return '';
}

const summary = () =>
  standing(NOW).map(({ root, sequence, effectiveFrom, note, policy }) => ({
    place: `${root}-${sequence}`,
    days: (effectiveFrom - NOW) / (WEEK / 7),
    note,
    avoid: policy.vocabulary.avoid.join(),
    mode: modeOf(policy, NOW)?.kind,
  }));

describe('a change of what is in force, while a version is to come', () => {
  beforeEach(async () => {
    example = await exampleOrganisation();
    const policies = [kept(8, NOW + WEEK, 'next week'), kept(7, NOW - WEEK, 'now')];
    shelf.value = { trust: example.trust, firstRoot: '', policies };
    vi.mocked(listedKey).mockResolvedValue(example.keys.policy);
    vi.mocked(ownKeys).mockResolvedValue([{ ...example.keys.root, purpose: 'root', made: 0 }]);
    vi.mocked(request).mockImplementation(takes);
  });

  it('is in both, and the one to come keeps its date and its note', async () => {
    const pause = (policy: Policy) => withMode(policy, 'pause', 'A day of mourning', 6, NOW);
    expect(await publishChange(pause, 'Content pause on.', NOW)).toBe('');
    expect(summary()).toEqual([
      { place: '1-9', days: 0, note: 'Content pause on.', avoid: 'now', mode: 'pause' },
      { place: '1-10', days: 7, note: 'Note 8.', avoid: 'next week', mode: 'pause' },
    ]);
  });

  it('of the keys puts nothing in force before its time', async () => {
    const { jwk } = await makeKeys();
    const approvers = [...example.document.keys.approvers, { key: jwk, person: 'ann' }];
    expect(await publishKeys({ keys: { approvers } }, 'Ann decides.', NOW)).toBe('');
    expect(summary()).toMatchObject([
      { place: '2-9', days: 0, note: 'Ann decides.', avoid: 'now' },
      { place: '2-10', days: 7, note: 'Note 8.', avoid: 'next week' },
    ]);
  });

  it('says so when only the first of both has gone out', async () => {
    vi.mocked(request).mockImplementationOnce(takes).mockResolvedValueOnce('The desk is gone.');
    const problem = await publishChange((policy) => policy, 'Nothing.', NOW);
    expect(problem).toContain('Version 8');
    expect(problem).toContain('The desk is gone.');
    expect(summary()).toMatchObject([{ place: '1-9' }]);
  });

  it('leaves out one that a newer version overtakes', async () => {
    const policies = [kept(9, NOW + WEEK, 'sooner'), kept(8, NOW + 2 * WEEK, 'later'), kept(7, NOW, 'now')];
    shelf.value = { trust: example.trust, firstRoot: '', policies };
    expect(standing(NOW).map(({ sequence }) => sequence)).toEqual([7, 9]);
  });
});
