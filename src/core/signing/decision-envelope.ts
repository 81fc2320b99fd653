import * as v from 'valibot';
import { DRAFT_KINDS, NETWORKS } from '../draft.ts';
import { open, seal } from './envelope.ts';
import type { Keys } from './keys.ts';
import { caseId, digest, name, ordinal, organisationId, position, remark, time } from './parts.ts';
import { type Opened, refuse } from './refusals.ts';
import type { Trust } from './root-document.ts';
import { approverKeyIn } from './signers.ts';
import { textHash } from './text-hash.ts';

/** What a text is to be posted as: it was approved for this and for nothing else. */
const place = {
  network: v.picklist(NETWORKS),
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  kind: v.picklist(DRAFT_KINDS),
};

const bound = {
  organisation: organisationId,
  /** The version of the root that the approver goes by. */
  root: ordinal,
  case: caseId,
  /** Names the desk key that signed the case. */
  author: digest,
  /** The id of the person who decides. */
  approver: name,
  /** Of the text that was put before the approver; see `textHash`. */
  textHash: digest,
  ...place,
  /** The policy that the approver had. */
  policy: position,
  reason: remark,
  decided: time,
};

const verdicts = v.variant('verdict', [
  v.strictObject({ ...bound, verdict: v.literal('approved'), expires: time }),
  v.strictObject({
    ...bound,
    verdict: v.literal('changes'),
    /** What the approver would rather see. As long as the envelope holds. */
    text: v.string(),
    /** Whether exactly that may be posted without asking again. */
    approved: v.boolean(),
    expires: time,
  }),
  v.strictObject({ ...bound, verdict: v.literal('declined') }),
]);

/** The answer of a final approver to a case. Times are milliseconds since 1970 UTC. */
export type Decision = v.InferOutput<typeof verdicts>;

/** Signs a decision with the approver's key. Throws `CannotSign`. */
export function sealDecision(decision: Decision, signer: Keys): Promise<string> {
  return seal('decision', verdicts, decision, signer);
}

/** The case that a decision must fit, as it was sent. */
export interface Decided extends Pick<Decision, keyof typeof place> {
  /** Names the desk key that signed the case. */
  readonly author: string;
  /** The id of the person who wrote it, if it is known. */
  readonly person: string | null;
  readonly textHash: string;
}

/** What a decision is held against. */
export interface DecisionChecks {
  /** The case of an id as it was sent; null when this desk has none such. */
  readonly find: (id: string) => Decided | null | Promise<Decided | null>;
  /** Whether nobody may decide on a case of their own. */
  readonly fourEyes: boolean;
}

/**
 * Opens a decision, and holds it against everything that it binds. One that has run out is opened like any other, for it was
 * given; it releases nothing. Throws only what `find` throws.
 */
export async function openDecision(
  envelope: unknown,
  trust: Trust,
  { find, fourEyes }: DecisionChecks,
): Promise<Opened<{ readonly decision: Decision; readonly kid: string }>> {
  const opened = await open('decision', verdicts, envelope, approverKeyIn(trust));
  if (!opened.ok) return opened;
  const { kid, payload: decision } = opened;
  if (decision.organisation !== trust.root.organisation.id) return refuse('other-organisation');
  if (trust.approverKeys.get(kid)?.person !== decision.approver) return refuse('other-person');
  const sent = await find(decision.case);
  if (!sent) return refuse('other-case');
  if (decision.author !== sent.author) return refuse('other-author');
  if (decision.textHash !== sent.textHash) return refuse('other-text');
  if (decision.network !== sent.network || decision.account !== sent.account || decision.kind !== sent.kind) {
    return refuse('other-place');
  }
  if (fourEyes && (kid === sent.author || decision.approver === sent.person)) return refuse('self-made');
  return { ok: true, decision, kid };
}

/**
 * Whether an opened decision lets exactly this text be posted, at this moment. White space at the end aside. `now`:
 * milliseconds since 1970 UTC.
 */
export async function releases(decision: Decision, text: string, now: number): Promise<boolean> {
  if (decision.verdict === 'declined' || now >= decision.expires) return false;
  const hash = await textHash(text);
  if (decision.verdict === 'approved') return hash === decision.textHash;
  return decision.approved && hash === (await textHash(decision.text));
}
