import * as v from 'valibot';
import { DRAFT_KINDS, NETWORKS } from '../draft.ts';

/** The longest text of a past post that is kept, in UTF-16 units; a longer one is cut there. */
export const MOST_TEXT = 20_000;

/** A post of earlier, as a file tells it. What the file does not tell is null. */
const facts = {
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_TEXT)),
  network: v.nullable(v.picklist(NETWORKS)),
  /** Without "@". */
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  kind: v.nullable(v.picklist(DRAFT_KINDS)),
  /** Milliseconds since 1970-01-01 UTC. */
  time: v.nullable(v.pipe(v.number(), v.integer())),
};

/** A post of earlier that is kept on this device. */
const broughtSchema = v.strictObject({ id: v.pipe(v.string(), v.maxLength(400)), ...facts });
export type Brought = v.InferOutput<typeof broughtSchema>;

/** A post as it is read, with the number that its network gave it, where the file tells it. */
export interface Row extends Omit<Brought, 'id'> {
  readonly number: string | null;
}

/**
 * The row as it is kept. `known` fills in what the file did not tell. The id is the network's own number where there is
 * one, otherwise it is made of text, network and minute, so that bringing in the same file again makes no second post.
 */
export function broughtOf(
  { number, ...row }: Row,
  known: Partial<Pick<Row, 'network' | 'account'>>,
): Brought {
  const network = row.network ?? known.network ?? null;
  const account = row.account ?? known.account ?? null;
  const minute = row.time === null ? '' : Math.floor(row.time / 60_000);
  const id = `${network ?? ''}:${number ?? `${minute}:${digest(row.text)}`}`;
  return { ...row, network, account, id };
}

/** 53 bits that tell texts apart; not a secret. After cyrb53 by bryc, in the public domain. */
function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
