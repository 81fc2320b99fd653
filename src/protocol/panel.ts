/** Between the side panel and the worker. */
import * as v from 'valibot';
import { caseBody } from '../core/case/body.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { correctionSchema } from '../core/policy/correction-schema.ts';
import { templatesSchema } from '../core/policy/templates-schema.ts';
import { beside } from './beside.ts';
import { bundle, caseId, caseView, handOver, remark, WAYS } from './cases.ts';
import { connection } from './desk.ts';
import {
  account,
  assessment,
  draftFacts,
  draftId,
  edit,
  ignored,
  mode,
  offset,
  range,
  tabId,
  unseen,
} from './parts.ts';

/** What a case does for a draft. */
const standing = v.strictObject({
  case: caseId,
  /** Whoever decided on it; empty before that. */
  by: v.string(),
  freed: v.boolean(),
  /** Until when an approval holds, in milliseconds since 1970 UTC; null without one. */
  until: v.nullable(v.number()),
  why: v.nullable(v.picklist(['waiting', 'text', 'media', 'expired', 'more'])),
  /** Those that the approver has decided on, or has not seen yet where `why` is `more`. */
  clauses: v.array(v.string()),
});

const draftView = v.strictObject({
  ...draftFacts,
  assessment,
  waiting: offset,
  standing: v.nullable(standing),
});

const aboutDrafts = [
  /** Show me the drafts of this tab from now on. */
  v.strictObject({ type: v.literal('watch'), tab: tabId }),
  v.strictObject({ type: v.literal('apply'), id: draftId, edits: v.array(edit) }),
  v.strictObject({ type: v.literal('ignore'), id: draftId, finding: ignored }),
  v.strictObject({ type: v.literal('unignore'), id: draftId }),
  v.strictObject({ type: v.literal('show'), id: draftId, ...range }),
] as const;

const aboutCases = [
  /** Put this draft before the approver. `case` is chosen by the panel, so that asking twice makes one case. */
  v.strictObject({
    type: v.literal('escalate'),
    case: caseId,
    note: remark,
    draft: draftView,
    correction: caseBody.entries.correction,
  }),
  v.strictObject({ type: v.literal('withdraw'), case: caseId }),
  v.strictObject({ type: v.literal('nudge'), case: caseId }),
  /** Give me this case as a file. */
  v.strictObject({ type: v.literal('hand-over'), case: caseId }),
  v.strictObject({ type: v.literal('handed-over'), case: caseId }),
  /** Take in an answer that came as a file. */
  v.strictObject({ type: v.literal('bring'), text: bundle }),
] as const;

/** panel → worker. Accepted only from the extension's own panel document. */
export const fromPanel = v.variant('type', [...aboutDrafts, ...aboutCases]);

/** worker → panel. */
export const toPanel = v.variant('type', [
  /**
   * All that the panel draws. `page`: `here`, the coach runs in the watched tab; `elsewhere`, the tab is
   * not one of the networks; `silent`, it is a network but its page does not answer (reload it).
   * `drafts` comes most recently used first. `unlisted`: an account that somebody writes as in this tab and that the
   * policy does not list; its boxes are not read. `unseen`: a box that the author types into and the page does not know.
   */
  v.strictObject({
    type: v.literal('view'),
    tab: tabId,
    page: v.picklist(['here', 'elsewhere', 'silent']),
    organisation: v.string(),
    policyVersion: v.string(),
    /** What the supervisor said of the newest change, and when it came (milliseconds since 1970 UTC). */
    news: v.nullable(v.strictObject({ note: v.string(), received: v.number() })),
    mode: v.nullable(mode),
    desk: connection,
    drafts: v.array(draftView),
    unlisted: account,
    unseen: v.nullable(v.strictObject(unseen)),
  }),
  v.strictObject({
    type: v.literal('pointed'),
    id: draftId,
    finding: v.nullable(v.strictObject({ clause: v.string(), from: offset })),
  }),
  v.strictObject({ type: v.literal('outcome'), id: draftId, outcome: v.picklist(OUTCOMES) }),
  /** What stands beside a draft, told a moment after it has changed. */
  beside,
  /** A draft has gone out. `kept`: its record is on this device. */
  v.strictObject({ type: v.literal('recorded'), id: draftId, checked: v.boolean(), kept: v.boolean() }),
  /**
   * The author's cases that are not closed, newest first. `approver`: who would be asked. `special`: who would be, in that
   * order, for what these clauses find.
   */
  v.strictObject({
    type: v.literal('cases'),
    way: v.picklist(WAYS),
    approver: v.string(),
    special: v.array(v.strictObject({ clause: v.string(), name: v.string() })),
    cases: v.array(caseView),
    /** The policy's approved wording. */
    templates: templatesSchema,
    /** How it wants mistakes put right. */
    correction: correctionSchema,
  }),
  /** What became of something that was asked about cases. `problem` is for people, and empty when it went well. */
  v.strictObject({
    type: v.literal('case-done'),
    act: v.picklist(['escalate', 'withdraw', 'nudge', 'bring']),
    case: v.nullable(caseId),
    problem: v.string(),
  }),
  v.strictObject({ type: v.literal('file'), case: caseId, ...handOver }),
]);

export type FromPanel = v.InferOutput<typeof fromPanel>;
/** What the panel asks about cases. */
export type CaseRequest = v.InferOutput<(typeof aboutCases)[number]>;
export type ToPanel = v.InferOutput<typeof toPanel>;
export type DraftView = v.InferOutput<typeof draftView>;
export type PanelView = Extract<ToPanel, { type: 'view' }>;

const CASE_REQUESTS: ReadonlySet<string> = new Set(aboutCases.map(({ entries }) => entries.type.literal));

/** Whether a message is about cases, and not about what stands in a tab. */
export function isAboutCases(message: FromPanel): message is CaseRequest {
  return CASE_REQUESTS.has(message.type);
}
