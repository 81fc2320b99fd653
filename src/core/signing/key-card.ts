import { base64url } from 'jose';
import * as v from 'valibot';
import { jsonFromBase64url } from './bytes.ts';
import { jwkSchema } from './keys.ts';
import { name } from './parts.ts';

/** What a new approver or supervisor sends to whoever keeps the list of keys: the public half of a key, and whose it is. */
const cardSchema = v.strictObject({
  format: v.literal(1),
  purpose: v.picklist(['policy', 'approver']),
  /** What the person is called. */
  name,
  key: jwkSchema,
});
export type KeyCard = v.InferOutput<typeof cardSchema>;

const PREFIX = 'plainspoken-key:';
const LIMIT = 4096;

/** Writes a key card as one line that can be pasted into a message. There is no secret in it. */
export function keyCardLine(card: KeyCard): string {
  return PREFIX + base64url.encode(JSON.stringify(v.parse(cardSchema, card)));
}

/** Reads a pasted key card; null when it is none. Line breaks and spaces do not matter. Never throws. */
export function readKeyCard(text: string): KeyCard | null {
  const line = text.slice(0, LIMIT).replace(/\s+/g, '');
  if (!line.startsWith(PREFIX)) return null;
  const { success, output } = v.safeParse(cardSchema, jsonFromBase64url(line.slice(PREFIX.length)));
  return success ? output : null;
}
