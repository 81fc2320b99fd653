import { base64url } from 'jose';
import * as v from 'valibot';
import { jsonFromBase64url } from './bytes.ts';
import { deskKindOf } from './desk-address.ts';
import { ROLES } from './join.ts';
import { CannotSign, type Opened, refuse } from './refusals.ts';

/**
 * What somebody needs to be let in at a desk: a join link without the organisation. The desk's command gives the first
 * one to the supervisor, who founds the organisation; further ones become join links when the studio adds it. A secret.
 */
const deskLinkSchema = v.strictObject({
  format: v.literal(1),
  desk: v.pipe(v.string(), v.maxLength(500)),
  role: v.picklist(ROLES),
  credentials: v.pipe(v.string(), v.minLength(1), v.maxLength(8192)),
});
export type DeskLink = v.InferOutput<typeof deskLinkSchema>;

const PREFIX = 'plainspoken-desk:';
const LIMIT = 16 * 1024;

/** Writes a desk link. Throws `CannotSign` for one that nobody could use. */
export function deskLink(link: DeskLink): string {
  const parsed = v.safeParse(deskLinkSchema, link);
  if (!parsed.success) throw new CannotSign('join-link-damaged', parsed.issues);
  if (!deskKindOf(link.desk)) throw new CannotSign('unsafe-address');
  return PREFIX + base64url.encode(JSON.stringify(parsed.output));
}

/** Reads a desk link, as pasted or from a file; line breaks and spaces do not matter. Never throws. */
export function readDeskLink(text: unknown): Opened<{ readonly link: DeskLink }> {
  if (typeof text !== 'string') return refuse('not-a-join-link');
  if (text.length > 2 * LIMIT) return refuse('oversized');
  const packed = text.replace(/\s+/g, '');
  if (!packed.startsWith(PREFIX)) return refuse('not-a-join-link');
  const parsed = v.safeParse(deskLinkSchema, jsonFromBase64url(packed.slice(PREFIX.length)));
  if (!parsed.success) return refuse('join-link-damaged');
  return deskKindOf(parsed.output.desk) ? { ok: true, link: parsed.output } : refuse('unsafe-address');
}
