import * as v from 'valibot';
import { ENVELOPES, looksSigned } from '../core/signing/envelope.ts';
import { DeskError, type Parcel, TOPICS, type Topic } from './desk.ts';

const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,80}$/));

/** How many characters the body of a parcel may have, by topic. */
export const LARGEST: Readonly<Record<Topic, number>> = {
  root: ENVELOPES.root.limit,
  policy: ENVELOPES.policy.limit,
  fresh: ENVELOPES.fresh.limit,
  case: ENVELOPES.case.limit,
  step: ENVELOPES.step.limit,
  decision: ENVELOPES.decision.limit,
  presence: 10,
};

/** A parcel as it may come from outside: closed, with a body of the right form for its topic. */
const parcelSchema = v.pipe(
  v.strictObject({
    topic: v.picklist(TOPICS),
    id: token,
    body: v.string(),
    for: v.optional(token),
    re: v.optional(token),
  }),
  v.check(({ topic, body }) => body.length <= LARGEST[topic], 'The body is too large.'),
  v.check(({ topic, body }) => isBody(topic, body), 'The body is not an envelope.'),
  v.check(
    (parcel) => (parcel.for !== undefined) === ADDRESSED.has(parcel.topic),
    'The address is missing or out of place.',
  ),
  v.check(
    (parcel) => (parcel.re !== undefined) === (parcel.topic === 'decision'),
    'The case is missing or out of place.',
  ),
);

/** A root has several signatures, and so another form than the rest. */
function isBody(topic: Topic, body: string): boolean {
  if (topic === 'presence') return /^\d{1,10}$/.test(body);
  return topic === 'root' ? /^\{"payload":"[\x20-\x7e]+\}$/.test(body) : looksSigned(body);
}

const ADDRESSED: ReadonlySet<Topic> = new Set(['case', 'step', 'decision']);

/** The parcel in `value`, or null when it is not one. */
export function readParcel(value: unknown): Parcel | null {
  const { success, output } = v.safeParse(parcelSchema, value);
  return success ? (output as Parcel) : null;
}

/** Throws the `DeskError` that says why a parcel cannot go out, whatever the desk. */
export function demandParcel(parcel: Parcel): void {
  if (parcel.body.length > LARGEST[parcel.topic])
    throw new DeskError('too-large', 'This is too large for a desk.');
  if (!readParcel(parcel)) throw new DeskError('refused', 'This is not something that a desk can carry.');
}
