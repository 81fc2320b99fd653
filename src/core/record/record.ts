import * as v from 'valibot';
import type { Verdict } from '../case/events.ts';
import { DRAFT_KINDS, NETWORKS } from '../draft.ts';
import { LEVELS } from '../finding.ts';

/** How much of a post is kept, in UTF-16 units and in entries of each list. */
export const RECORD_LIMITS = { text: 200_000, words: 10_000, reason: 1000, entries: 500 } as const;

const words = v.pipe(v.string(), v.maxLength(RECORD_LIMITS.words));

/** A finding as it is kept: which clause, how strict, at which words. */
const kept = v.strictObject({ clause: v.string(), level: v.picklist(LEVELS), words });

/** A finding that the author has passed over. The reason is empty where the policy asks for none. */
const override = v.strictObject({
  clause: v.string(),
  words,
  reason: v.pipe(v.string(), v.maxLength(RECORD_LIMITS.reason)),
});

/** What a page tells of a text that has gone out. */
export const sentFacts = {
  network: v.picklist(NETWORKS),
  kind: v.picklist(DRAFT_KINDS),
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  text: v.pipe(v.string(), v.maxLength(RECORD_LIMITS.text)),
  /** False when the coach could not tell in time, and let it pass. */
  checked: v.boolean(),
  /** The author was asked before it went out. */
  held: v.boolean(),
  findings: v.pipe(v.array(kept), v.maxLength(RECORD_LIMITS.entries), v.readonly()),
  overrides: v.pipe(v.array(override), v.maxLength(RECORD_LIMITS.entries), v.readonly()),
};

const sent = v.strictObject(sentFacts);

/** A text that has gone out, as its page tells it. */
export type Sent = v.InferOutput<typeof sent>;

/** The case that a text belongs to, with its decision. */
export interface RecordedCase {
  readonly case: string;
  readonly verdict: Verdict;
  /** Whoever decided, by name. */
  readonly by: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly decided: number;
  /** Exactly this text had been approved, and the approval held when it went out. */
  readonly approved: boolean;
}

/** What was posted, when, under which policy, with what was found and passed over. */
export interface PostRecord extends Sent {
  /** Left out where no case was decided. */
  readonly decision?: RecordedCase;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
  readonly policyVersion: string;
}

/** Makes the record of what a page told. Time and policy are the desk's own, never the page's. */
export function recordOf(
  { network, kind, account, text, checked, held, findings, overrides }: Sent,
  policyVersion: string,
  time: number,
  decision: RecordedCase | null = null,
): PostRecord {
  const record = { time, policyVersion, network, kind, account, text, checked, held, findings, overrides };
  return decision ? { ...record, decision } : record;
}
