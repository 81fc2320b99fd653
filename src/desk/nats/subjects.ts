import type { Join } from '../../core/signing/join.ts';
import { DeskError, type Parcel, TOPICS, type Topic } from '../desk.ts';
import { readParcel } from '../parcel.ts';

/**
 * How a desk on NATS is laid out. Parcels are published under `put.…`, which the house's streams keep; what was kept is
 * repeated under `live.…` with its place in the stream; and it is read through `get.…`. The tool that sets up a server
 * goes by the same names.
 */
export const STREAM_OF: Readonly<Record<Topic, StreamName>> = {
  root: 'POLICY',
  policy: 'POLICY',
  fresh: 'POLICY',
  case: 'CASES',
  step: 'CASES',
  decision: 'DECISIONS',
  presence: 'PRESENCE',
};
export type StreamName = 'POLICY' | 'CASES' | 'DECISIONS' | 'PRESENCE';

/** Where the JetStream API of the house is found from a desk. */
export const GET = 'get';
/** The header by which a server knows that it has a parcel already, and by which a reader knows its id. */
export const ID_HEADER = 'Nats-Msg-Id';

/** What a desk publishes a parcel under. `own` is the address that the server let it in under. */
export function subjectOf(parcel: Parcel, own: string): string {
  switch (parcel.topic) {
    case 'policy':
    case 'fresh':
      return `put.${parcel.topic}`;
    case 'root':
    case 'presence':
      return `put.${parcel.topic}.${parcel.id}`;
    case 'case':
    case 'step':
      return `put.${parcel.topic}.${own}.${parcel.id}`;
    case 'decision':
      if (!parcel.for || !parcel.re)
        throw new DeskError('refused', 'A decision needs the address and the case that it is for.');
      return `put.decision.${parcel.for}.${parcel.re}`;
  }
}

/** Different for different parcels, whatever their topic. */
export function messageId({ topic, id }: Parcel): string {
  return `${topic}.${id}`;
}

/**
 * The parcel in a message, or null for anything else that found its way onto the subject: its own words must agree with
 * where it lies. `id` is its `ID_HEADER`, empty if it has none.
 */
export function parcelIn(subject: string, id: string, body: string): Parcel | null {
  const [way, topicToken, first, second, ...more] = subject.split('.');
  const topic = TOPICS.find((one) => one === topicToken);
  if ((way !== 'put' && way !== 'live') || !topic || more.length > 0) return null;
  if (topic === 'presence') return second === undefined ? readParcel({ topic, id: first, body }) : null;
  if (!id.startsWith(`${topic}.`)) return null;
  const parcel = readParcel({
    topic,
    id: id.slice(topic.length + 1),
    body,
    ...(topic === 'case' || topic === 'step' || topic === 'decision' ? { for: first } : {}),
    ...(topic === 'decision' ? { re: second } : {}),
  });
  return parcel && subjectOf(parcel, first ?? '') === ['put', ...subject.split('.').slice(1)].join('.')
    ? parcel
    : null;
}

/** What a desk listens to. `own`: see `subjectOf`. */
export function liveSubjects(role: DeskRole, own: string): string[] {
  const all = ['live.root.*', 'live.policy', 'live.fresh'];
  if (role === 'author') return [...all, `live.decision.${own}.*`];
  const team = [...all, 'live.case.*.*', 'live.step.*.*', 'live.decision.*.*'];
  return role === 'approver' ? team : [...team, 'live.presence.*'];
}

/** What a person does at a desk. A supervisor may do what an approver may, and an approver what an author may. */
export type DeskRole = Join['role'];
