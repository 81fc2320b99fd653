import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../core/signing/refusals.ts';
import { type Desk, DeskError, type Parcel } from '../../desk/desk.ts';
import type { Connection } from '../../protocol.ts';
import type { Link } from './link.ts';
import { publish } from './publishing.ts';
import type { Team } from './team.ts';
import { NO_REACH, OUT_BUT_NOT_KEPT, OVERTAKEN, UNSURE } from './words.ts';

const BOTH = { root: 'the next root', policy: 'the policy' };
const POLICY = { root: null, policy: 'the policy' };

/** A desk of a kind, whose team does this with what it is offered. */
function begin(
  kind: Desk['kind'],
  {
    state = 'open',
    after = state,
    send = async () => {},
    offer = async () => null,
    has = false,
  }: Partial<Behaviour> = {},
) {
  const did: string[] = [];
  const link = {
    desk: {
      kind,
      send: async (parcel: Parcel) => {
        did.push(`sent ${parcel.id}`);
        await send();
      },
    },
    connection: { state, reason: state === 'refused' ? 'There is no feed at this address (404).' : '' },
    meet: async () => {
      did.push('met');
      if (did.length > 1) Object.assign(link.connection, { state: after });
    },
  } as unknown as Link;
  const team = {
    membership: {},
    trust: { root: { version: 2 } },
    preview: async () => ({ ok: true, published: { root: 2, sequence: 9 } }),
    offer: async (parcel: Parcel) => {
      did.push(`took ${parcel.id}`);
      return offer();
    },
    has: async () => has,
  } as unknown as Team;
  return { did, link, team };
}

interface Behaviour {
  readonly state: Connection['state'];
  /** After something was sent. */
  readonly after: Connection['state'];
  readonly send: () => Promise<void>;
  readonly offer: () => Promise<Refusal | null>;
  readonly has: boolean;
}

describe('publishing', () => {
  it('goes to the server first, the root before the policy, and counts here only then', async () => {
    const { team, link, did } = begin('nats');
    expect(await publish(team, link, BOTH)).toBe('');
    expect(did).toEqual([
      'met',
      'sent root-3',
      'met',
      'took root-3',
      'sent policy-2-9',
      'met',
      'took policy-2-9',
    ]);
  });

  it('changes nothing while the server is out of reach, or is lost on the way', async () => {
    const away = begin('nats', { state: 'offline' });
    expect(await publish(away.team, away.link, POLICY)).toBe(NO_REACH);
    expect(away.did).toEqual(['met']);
    const lost = begin('nats', {
      send: () => Promise.reject(new DeskError('offline', 'The desk cannot be reached.')),
    });
    expect(await publish(lost.team, lost.link, POLICY)).toBe('The desk cannot be reached.');
    expect(lost.did).not.toContain('took policy-2-9');
    const unsure = begin('nats', { after: 'offline' });
    expect(await publish(unsure.team, unsure.link, POLICY)).toBe(UNSURE);
    expect(unsure.did).toEqual(['met', 'sent policy-2-9', 'met']);
  });

  it.each(['offline', 'refused'] as const)(
    'counts here although its feed is %s: a person puts it there',
    async (state) => {
      const { team, link, did } = begin('feed', { state });
      expect(await publish(team, link, POLICY)).toBe('');
      expect(did).toEqual(['met', 'took policy-2-9']);
    },
  );

  it('needs nobody where people hand files to each other', async () => {
    const { team } = begin('file');
    expect(await publish(team, null, POLICY)).toBe('');
  });

  it('tells whose was first, and when the device is full', async () => {
    const second = begin('nats', { offer: async () => 'same-version' });
    expect(await publish(second.team, second.link, POLICY)).toBe(OVERTAKEN);
    const own = begin('nats', { has: true });
    expect(await publish(own.team, own.link, POLICY)).toBe('');
    expect(own.did).not.toContain('took policy-2-9');
    const full = begin('nats', { offer: () => Promise.reject(new Error('The disk is full.')) });
    expect(await publish(full.team, full.link, POLICY)).toBe(OUT_BUT_NOT_KEPT);
  });
});
