import * as v from 'valibot';
import { DeskError, type Parcel, TOPICS, type Topic } from './desk.ts';

const token = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,80}$/));

/**
 * How many characters the body of a parcel may have, by topic. A policy with many facts is about 100,000; a server
 * takes no message above one megabyte unless told to, and its headers need room as well.
 */
export const LARGEST: Readonly<Record<Topic, number>> = {
  root: 65_536,
  policy: 786_432,
  fresh: 8_192,
  case: 262_144,
  step: 32_768,
  decision: 131_072,
  presence: 10,
};

/** A parcel as it may come from outside: closed, with a body of a compact JWS (three parts), on root of a general one, on presence of digits. */
const parcelSchema = v.pipe(
  v.strictObject({
    topic: v.picklist(TOPICS),
    id: token,
    body: v.string(),
    for: v.optional(token),
    re: v.optional(token),
  }),
  v.check(({ topic, body }) => body.length <= LARGEST[topic], 'The body is too large.'),
  v.check(({ topic, body }) => (BODIES[topic] ?? JWS).test(body), 'The body is not an envelope.'),
  v.check(
    (parcel) => (parcel.for !== undefined) === ADDRESSED.has(parcel.topic),
    'The address is missing or out of place.',
  ),
  v.check(
    (parcel) => (parcel.re !== undefined) === (parcel.topic === 'decision'),
    'The case is missing or out of place.',
  ),
);

const JWS = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
/** Roots have several signatures, and so another form; a presence is a number. */
const BODIES: Partial<Record<Topic, RegExp>> = {
  root: /^\{"payload":"[\x20-\x7e]+\}$/,
  presence: /^\d{1,10}$/,
};
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
