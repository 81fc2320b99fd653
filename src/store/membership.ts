import * as v from 'valibot';
import { database } from './database.ts';

/** Where the membership stands among the settings. Only the worker writes it. */
export const MEMBERSHIP = 'membership';

/** Which team this desk belongs to, and what it needs to know its team's signatures. */
const membershipSchema = v.strictObject({
  format: v.literal(1),
  organisation: v.strictObject({ id: v.string(), name: v.string() }),
  /** Of the key that signed the first root; given when this desk joined, and never changed. */
  fingerprint: v.string(),
  /** The chain of roots, as they were signed, from the first. Empty until the first has arrived. */
  roots: v.array(v.string()),
  role: v.picklist(['author', 'approver', 'supervisor']),
  /** Whoever works here, by id in the policy; null for an author, who need not be named. */
  person: v.nullable(v.string()),
  /** The address of the desk: "file:", "https://…" or "wss://…". */
  desk: v.string(),
  credentials: v.nullable(v.string()),
  /** Tells this desk from others where desks are counted. Drawn by chance; says nothing of who works here. */
  number: v.string(),
  /** Milliseconds since 1970-01-01 UTC. */
  joined: v.number(),
});

export type Membership = v.InferOutput<typeof membershipSchema>;

/** The membership that is kept on this device; null when there is none. Rejects when the browser gives no database. */
export async function readMembership(): Promise<Membership | null> {
  const kept = v.safeParse(membershipSchema, await (await database()).get('settings', MEMBERSHIP));
  return kept.success ? kept.output : null;
}

/** Where the newest signed word on which policy is the newest stands among the settings. Only the worker writes it. */
export const FRESH = 'fresh';

/** That word, as it was signed; null when there is none. */
export async function readFresh(): Promise<string | null> {
  const kept = await (await database()).get('settings', FRESH);
  return typeof kept === 'string' ? kept : null;
}
