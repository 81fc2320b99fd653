import * as v from 'valibot';

/** Milliseconds since 1970-01-01 UTC. */
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
/** 1, 2, 3 … */
export const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Names an organisation for ever, such as "marlow-falls-7k3q". Also fits into an address. */
export const organisationId = v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/));
/** A SHA-256 in base64url. */
export const digest = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
/** Names a case, such as a UUID. Also fits into an address. */
export const caseId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
/** What a person or an organisation is called, and ids of people in the policy. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
/** Some words of a person; may be empty. */
export const remark = v.pipe(v.string(), v.maxLength(4000));

/** The place of a policy in the order of all: by the root it was signed under, then by its sequence. */
export const position = v.strictObject({ root: ordinal, sequence: ordinal });
export type Position = v.InferOutput<typeof position>;

/**
 * Negative when `a` comes before `b`. The root counts first: when a policy key was stolen and used for the highest
 * sequence there is, policies under the root that withdraws the key still come after it.
 */
export function comparePositions(a: Position, b: Position): number {
  return a.root - b.root || a.sequence - b.sequence;
}
