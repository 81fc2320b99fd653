import { JetStreamApiError, jetstream, type StoredMsg } from '@nats-io/jetstream';
import type { Msg } from '@nats-io/nats-core';
import { deskKindOf } from '../../core/signing/desk-address.ts';
import { type Desk, DeskError, type Parcel } from '../desk.ts';
import { demandParcel } from '../parcel.ts';
import { readCredentials } from './credentials.ts';
import { Line } from './line.ts';
import { keepListening } from './listening.ts';
import { type Marks, readCursor, toCursor } from './marks.ts';
import { markOf, Reader } from './reader.ts';
import {
  type DeskRole,
  GET,
  ID_HEADER,
  liveSubjects,
  messageId,
  parcelIn,
  STREAM_OF,
  type StreamName,
  subjectOf,
} from './subjects.ts';
import { TAKEN_BEFORE, TOO_LARGE } from './trouble.ts';

/** Who is at the desk, as a join link says. */
export interface NatsOptions {
  /** `wss:`, or `ws:` on this machine. */
  readonly address: string;
  /** The text of a NATS credentials file. */
  readonly credentials: string;
  readonly role: DeskRole;
}

/** Room for a message's headers, in bytes. */
const HEADERS = 1_024;
const PATIENCE = 10_000;
/** So many of the last policies come: those in force and to come are among them. */
const STANDING = 5;
/** Whoever comes to a desk for the first time sees cases and decisions of so many milliseconds, not of years. */
const FIRST_LOOK = 30 * 24 * 3_600_000;

/**
 * A desk on a NATS server with JetStream, over WebSocket. Nothing that the server says is believed: whoever takes a
 * parcel verifies it. Throws a `DeskError` for an address or credentials that cannot be. `now`: milliseconds since 1970 UTC.
 */
export function openNatsDesk({ address, credentials, role }: NatsOptions, now = Date.now): Desk {
  if (deskKindOf(address) !== 'nats')
    throw new DeskError('refused', 'The address of this desk begins with wss://.');
  const letIn = readCredentials(credentials);
  const { own } = letIn;
  const line = new Line(address, letIn);
  /** Whoever counts desks keeps the count no longer than this desk is open, and so begins anew with the next. */
  let hasCounted = false;

  return {
    kind: 'nats',

    async send(parcel) {
      demandParcel(parcel);
      const subject = subjectOf(parcel, own);
      await line.use(async (connection) => {
        if (parcel.body.length + HEADERS > (connection.info?.max_payload ?? Number.POSITIVE_INFINITY))
          throw new DeskError('too-large', TOO_LARGE);
        // A desk's newest word on what it has counts, also when it is the same as an earlier one.
        const options = parcel.topic === 'presence' ? {} : { msgID: messageId(parcel) };
        const client = jetstream(connection, { apiPrefix: GET, timeout: PATIENCE });
        try {
          const { stream } = await client.publish(subject, parcel.body, options);
          if (stream !== STREAM_OF[parcel.topic]) throw new DeskError('offline', 'The desk is not set up.');
        } catch (error) {
          if (!(error instanceof JetStreamApiError && error.message === TAKEN_BEFORE)) throw error;
        }
      });
    },

    catchUp(since, open = []) {
      return line.use(async (connection) => {
        const { presence, ...kept } = readCursor(since);
        const marks: Marks = hasCounted && presence ? { ...kept, presence } : kept;
        const reader = await Reader.over(connection);
        const readOn = async (key: keyof Marks, stream: StreamName, subject: string, from = 0) => {
          const { messages, mark } = await reader.readOn(stream, subject, marks[key], from);
          marks[key] = mark;
          return messages;
        };
        const newest = async (key: 'policy' | 'fresh') => {
          const [message] = await reader.newest('POLICY', [`put.${key}`]);
          if (!message || markOf(message).at === marks[key]?.at) return [];
          marks[key] = markOf(message);
          return [message];
        };
        const policies = async () => {
          const { policy: before } = marks;
          const [last] = await newest('policy');
          if (!last) return [];
          const all = await reader.upTo('POLICY', 'put.policy', before, last);
          return all.slice(-STANDING);
        };
        const ownDecisions = () =>
          reader.newest(
            'DECISIONS',
            open.map((id) => `put.decision.${own}.${id}`),
          );
        const read = await Promise.all([
          policies(),
          newest('fresh'),
          ...(role === 'author'
            ? [ownDecisions()]
            : [
                readOn('cases', 'CASES', 'put.>', now() - FIRST_LOOK),
                readOn('decisions', 'DECISIONS', 'put.>', now() - FIRST_LOOK),
              ]),
          ...(role === 'supervisor' ? [readOn('presence', 'PRESENCE', 'put.>')] : []),
        ]);
        // Asked for last and given first: no policy or decision comes without the root that it is verified by.
        const roots = await readOn('root', 'POLICY', 'put.root.*');
        const messages: StoredMsg[] = [...roots, ...read.flat()];
        hasCounted = true;
        return { parcels: messages.flatMap(parcelOf), cursor: toCursor(marks) };
      });
    },

    async listen(onParcel, onState) {
      const hear = (message: Msg) => {
        for (const parcel of parcelOf(message)) onParcel(parcel);
      };
      return keepListening(line, liveSubjects(role, own), hear, onState);
    },
  };
}

/** The parcel in a message, or none. */
function parcelOf(message: Msg | StoredMsg): Parcel[] {
  const headersOf = 'header' in message ? message.header : message.headers;
  const parcel = parcelIn(message.subject, headersOf?.get(ID_HEADER) ?? '', message.string());
  return parcel ? [parcel] : [];
}
