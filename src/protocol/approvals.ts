/** Between the approvals page and the worker. */
import * as v from 'valibot';
import { caseBody, MAX_CASE_TEXT } from '../core/case/body.ts';
import { VERDICTS } from '../core/case/events.ts';
import { bundle, caseFacts, caseId, handOver, remark, WAYS } from './cases.ts';
import { mode } from './parts.ts';

const ask = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/));

/** approvals → worker. Accepted only from the extension's own approvals page. */
export const fromApprovals = v.variant('type', [
  /** Show me the cases, now and whenever something changes. */
  v.strictObject({ type: v.literal('watch') }),
  v.strictObject({
    type: v.literal('decide'),
    ask,
    case: caseId,
    verdict: v.picklist(VERDICTS),
    /** What the approver would rather see; empty for the other verdicts. */
    text: v.pipe(v.string(), v.maxLength(MAX_CASE_TEXT)),
    frees: v.boolean(),
    reason: remark,
  }),
  /** Take in a case that came as a file. */
  v.strictObject({ type: v.literal('bring'), ask, text: bundle }),
  /** Give me the decision on this case as a file. */
  v.strictObject({ type: v.literal('hand-over'), case: caseId }),
  v.strictObject({ type: v.literal('handed-over'), case: caseId }),
]);

const { entries } = caseBody;

/** A case with all that its approver needs to see. */
const approvalView = v.strictObject({
  ...caseFacts,
  findings: entries.findings,
  media: entries.media,
  person: entries.person,
  correction: entries.correction,
  policyVersion: v.string(),
  /** Those who decide on such a case, in the policy's order, by name. */
  deciders: v.array(v.string()),
  received: v.nullable(v.number()),
  /** May this desk decide: `no`: it has no key for it; `own`: its author sits here, and the policy wants another pair of eyes. */
  may: v.picklist(['yes', 'no', 'own']),
  /** It is this desk's turn. */
  isMine: v.boolean(),
  /** The policy lets nobody approve it. */
  isBlocked: v.boolean(),
  /** The answer goes to its author as a file. */
  toHandOver: v.boolean(),
  /** The answer has not left this desk yet. */
  isUnsent: v.boolean(),
});

/** worker → approvals. */
export const toApprovals = v.variant('type', [
  v.strictObject({
    type: v.literal('queue'),
    organisation: v.string(),
    policyVersion: v.string(),
    way: v.picklist(WAYS),
    mode: v.nullable(mode),
    quickReplies: v.array(v.string()),
    holdsHours: v.number(),
    cases: v.array(approvalView),
  }),
  v.strictObject({ type: v.literal('answer'), ask, problem: v.string() }),
  v.strictObject({ type: v.literal('file'), case: caseId, ...handOver }),
]);

export type FromApprovals = v.InferOutput<typeof fromApprovals>;
export type ToApprovals = v.InferOutput<typeof toApprovals>;
export type Queue = Extract<ToApprovals, { type: 'queue' }>;
export type ApprovalView = v.InferOutput<typeof approvalView>;
