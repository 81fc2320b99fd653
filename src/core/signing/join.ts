import { base64url } from 'jose';
import * as v from 'valibot';
import { jsonFromBase64url } from './bytes.ts';
import { deskKindOf } from './desk-address.ts';
import { ENVELOPES } from './envelope.ts';
import { digest, name, organisationId } from './parts.ts';
import { CannotSign, type Opened, refuse } from './refusals.ts';

/** What a person does at a desk. */
export const ROLES = ['author', 'approver', 'supervisor'] as const;

/** What a new desk needs to know. A secret when it holds credentials. */
const joinSchema = v.strictObject({
  format: v.literal(1),
  organisation: v.strictObject({ id: organisationId, name }),
  /** Of the key that signs root 1. */
  fingerprint: digest,
  /** See `deskKindOf`. */
  desk: v.pipe(v.string(), v.maxLength(500)),
  role: v.picklist(ROLES),
  /** What the desk lets this person in by, in the desk's own form. */
  credentials: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(8192))),
  /** Root 1, as it was signed. */
  root: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(ENVELOPES.root.limit))),
});
export type Join = v.InferOutput<typeof joinSchema>;

const PREFIX = 'plainspoken-join:';
/** Characters of a link: both optional parts at their largest, in base64url. */
const LIMIT = 100 * 1024;

/** Writes a join link, which may also be kept as a file. Throws `CannotSign` for one that nobody could use. */
export function joinLink(join: Join): string {
  const parsed = v.safeParse(joinSchema, join);
  if (!parsed.success) throw new CannotSign('join-link-damaged', parsed.issues);
  if (!deskKindOf(join.desk)) throw new CannotSign('unsafe-address');
  const link = PREFIX + base64url.encode(JSON.stringify(parsed.output));
  if (link.length > LIMIT) throw new CannotSign('oversized');
  return link;
}

/**
 * Reads a join link, as pasted or from a file. Line breaks and spaces that e-mail put in do not matter; anything else
 * must be as it was written. Never throws.
 */
export function readJoinLink(text: unknown): Opened<{ readonly join: Join }> {
  if (typeof text !== 'string') return refuse('not-a-join-link');
  if (text.length > 2 * LIMIT) return refuse('oversized');
  const link = text.replace(/\s+/g, '');
  if (link.length > LIMIT) return refuse('oversized');
  if (!link.startsWith(PREFIX)) return refuse('not-a-join-link');
  const data = jsonFromBase64url(link.slice(PREFIX.length));
  const later = v.safeParse(v.looseObject({ format: v.pipe(v.number(), v.integer(), v.minValue(2)) }), data);
  if (later.success) return refuse('join-link-newer');
  const parsed = v.safeParse(joinSchema, data);
  if (!parsed.success) return refuse('join-link-damaged');
  return deskKindOf(parsed.output.desk) ? { ok: true, join: parsed.output } : refuse('unsafe-address');
}
