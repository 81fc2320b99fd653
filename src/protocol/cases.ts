/** A case, as panel and approvals page are told of it. */
import * as v from 'valibot';
import { VERDICTS } from '../core/case/events.ts';
import { STAGES } from '../core/case/state.ts';
import { DRAFT_KINDS, NETWORKS } from '../core/draft.ts';
import { account, draftId } from './parts.ts';

/** Milliseconds since 1970-01-01 UTC. */
const time = v.number();

export const caseId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
export const remark = v.pipe(v.string(), v.maxLength(2000));
/** What comes out of a file, or out of a mail that was pasted. */
export const bundle = v.pipe(v.string(), v.maxLength(4_200_000));

/** How cases get to whoever decides. `here`: this desk is the whole team. */
export const WAYS = ['here', 'file', 'desk'] as const;

export const caseFacts = {
  id: caseId,
  /** The box it was sent from, while its page lives. */
  draft: v.nullable(draftId),
  network: v.picklist(NETWORKS),
  account,
  kind: v.picklist(DRAFT_KINDS),
  text: v.string(),
  note: v.string(),
  sent: time,
  stage: v.picklist(STAGES),
  /** Who is to decide; null when nobody is any more. */
  owner: v.nullable(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      since: time,
      due: v.picklist(['in-time', 'late', 'away', 'own']),
      handed: v.nullable(v.picklist(['away', 'silent', 'own'])),
    }),
  ),
  /** How long the owner usually takes, in milliseconds; null when it is not known. */
  usual: v.nullable(v.number()),
  nudges: v.number(),
  /** The desk has it. */
  isSent: v.boolean(),
  /** An answer came that does not hold, and why, for people; empty when none did. */
  refused: v.string(),
  answer: v.nullable(
    v.strictObject({
      verdict: v.picklist(VERDICTS),
      name: v.string(),
      reason: v.string(),
      text: v.string(),
      frees: v.boolean(),
      decided: time,
      expires: v.nullable(time),
    }),
  ),
};

export const caseView = v.strictObject(caseFacts);
export type CaseView = v.InferOutput<typeof caseView>;

/** Something to hand over as a file, with a mail that goes with it. */
export const handOver = {
  name: v.string(),
  text: v.string(),
  subject: v.string(),
  body: v.string(),
};
