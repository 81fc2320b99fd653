import { DiscardPolicy, jetstreamManager, StorageType, type StreamConfig } from '@nats-io/jetstream';
import { jwtAuthenticator, type NatsConnection, nanos, wsconnect } from '@nats-io/nats-core';
import type { StreamName } from '../../src/desk/nats/subjects.ts';
import { encodeKeeper } from './accounts.ts';
import type { Seeds } from './keys.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GIGABYTE = 1024 ** 3;

/** What is kept for how long. A stream that is full refuses what is new, and the sender keeps it. */
const STREAMS: Readonly<Record<StreamName, Partial<StreamConfig>>> = {
  // The chain of roots is kept whole, because each link has a subject of its own.
  POLICY: { subjects: ['put.root.*', 'put.policy', 'put.fresh'], max_msgs_per_subject: 50 },
  // A case is never replaced: the first one under an id stays.
  CASES: {
    subjects: ['put.case.*.*', 'put.step.*.*'],
    max_msgs_per_subject: 1,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_age: nanos(400 * DAY),
    max_bytes: 4 * GIGABYTE,
  },
  DECISIONS: {
    subjects: ['put.decision.*.*'],
    max_msgs_per_subject: 20,
    discard: DiscardPolicy.New,
    max_age: nanos(400 * DAY),
    max_bytes: 4 * GIGABYTE,
  },
  PRESENCE: { subjects: ['put.presence.*'], max_msgs_per_subject: 1, max_age: nanos(8 * DAY) },
};

/** Signs in as the keeper of the streams. */
export async function connectKeeper(address: string, seeds: Seeds): Promise<NatsConnection> {
  const jwt = await encodeKeeper(seeds);
  return wsconnect({
    servers: address,
    authenticator: jwtAuthenticator(jwt, new TextEncoder().encode(seeds.keeper)),
    reconnect: false,
  });
}

/** Makes the streams, or brings those there are up to date; what they hold stays. */
export async function setUpStreams(keeper: NatsConnection): Promise<void> {
  const { streams } = await jetstreamManager(keeper);
  for (const [name, wanted] of Object.entries(STREAMS)) {
    const config = { ...COMMON, ...wanted };
    const exists = await streams.info(name).then(
      () => true,
      () => false,
    );
    await (exists ? streams.update(name, config) : streams.add({ name, ...config }));
  }
}

const COMMON: Partial<StreamConfig> = {
  storage: StorageType.File,
  allow_direct: true,
  deny_delete: true,
  deny_purge: true,
  duplicate_window: nanos(DAY),
  republish: { src: 'put.>', dest: 'live.>' },
};
