import * as v from 'valibot';
import { caseBody } from './body.ts';
import { caseEvent } from './events.ts';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A case as a desk keeps it: what was sent, and what has happened to it since. */
export const caseFile = v.strictObject({
  id: v.string(),
  /** When it was last touched, in milliseconds since 1970-01-01 UTC. */
  changed: time,
  organisation: v.string(),
  /** Names the key of the desk that wrote it. */
  author: v.string(),
  /** This desk wrote it. */
  own: v.boolean(),
  /** The draft's id in its page, for as long as that page lives; null at any other desk. */
  draft: v.nullable(v.string()),
  /** The return address that it came with; null at the desk that wrote it. */
  address: v.nullable(v.string()),
  /** As it was signed. */
  envelope: v.string(),
  /** By the author's clock, in milliseconds since 1970-01-01 UTC. */
  sent: time,
  body: caseBody,
  events: v.array(caseEvent),
});
export type CaseFile = v.InferOutput<typeof caseFile>;
