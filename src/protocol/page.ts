/** Between the content script in a network's page and the worker. */
import * as v from 'valibot';
import { NETWORKS } from '../core/draft.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { sentFacts } from '../core/record/record.ts';
import { EDITOR_KINDS } from '../core/surfaces.ts';
import { account, assessment, draftFacts, draftId, edit, ignored, offset, range, unseen } from './parts.ts';

/** Whether the policy lists an account. `unknown`: the page does not tell which one it is. */
const STANDINGS = ['listed', 'unlisted', 'unknown'] as const;

/** page → worker. Accepted only from a content script in the top frame of one of the networks. */
export const fromPage = v.variant('type', [
  /** A compose box whose text nobody has read yet: may it be read, for this account? */
  v.strictObject({ type: v.literal('account'), id: draftId, network: v.picklist(NETWORKS), account }),
  /** A draft as it is now. `caret` is null while the compose box is not focused. */
  v.strictObject({
    type: v.literal('draft'),
    ...draftFacts,
    revision: offset,
    caret: v.nullable(offset),
    typing: v.boolean(),
  }),
  v.strictObject({ type: v.literal('gone'), id: draftId }),
  /** The author pointed at a finding's words (`clause` at `from`), or left them (null). */
  v.strictObject({
    type: v.literal('pointed'),
    id: draftId,
    finding: v.nullable(v.strictObject({ clause: v.string(), from: offset })),
  }),
  v.strictObject({ type: v.literal('outcome'), id: draftId, outcome: v.picklist(OUTCOMES) }),
  v.strictObject({ type: v.literal('open-panel'), id: draftId }),
  /** The author types into a box that looks like a compose box and is none that the page knows. */
  v.strictObject({ type: v.literal('unseen'), id: draftId, ...unseen }),
  /** A draft has gone out. */
  v.strictObject({ type: v.literal('sent'), id: draftId, ...sentFacts, media: draftFacts.media }),
]);

/** worker → page. */
export const toPage = v.variant('type', [
  /** The answer to `draft` of the same revision. `waiting`: findings held back while their words are typed. */
  v.strictObject({
    type: v.literal('checked'),
    id: draftId,
    revision: offset,
    assessment,
    waiting: offset,
    /**
     * The approver has decided on exactly this text, and on what these clauses find in it, until then (milliseconds since
     * 1970 UTC).
     */
    released: v.nullable(v.strictObject({ by: v.string(), until: v.number(), clauses: v.array(v.string()) })),
  }),
  /** The answer to `account`. An unlisted one's boxes are not read. */
  v.strictObject({
    type: v.literal('standing'),
    id: draftId,
    account,
    standing: v.picklist(STANDINGS),
    organisation: v.string(),
  }),
  /** Apply these edits, all as one undoable step where the editor allows it. */
  v.strictObject({ type: v.literal('apply'), id: draftId, edits: v.array(edit) }),
  v.strictObject({ type: v.literal('ignore'), id: draftId, finding: ignored }),
  v.strictObject({ type: v.literal('unignore'), id: draftId }),
  /** Bring these words into view and put the caret at their end. */
  v.strictObject({ type: v.literal('show'), id: draftId, ...range }),
  /** How boxes are recognised since their site has changed, from the policy. */
  v.strictObject({
    type: v.literal('corrections'),
    corrections: v.array(
      v.strictObject({
        surface: v.string(),
        element: v.string(),
        within: v.optional(v.array(v.string())),
        notWithin: v.optional(v.array(v.string())),
        editor: v.optional(v.picklist(EDITOR_KINDS)),
        controls: v.optional(v.string()),
        instead: v.optional(v.boolean()),
      }),
    ),
  }),
  /** The browser would not open the panel from the page; tell the author how to. */
  v.strictObject({ type: v.literal('panel-refused'), id: draftId }),
]);

export type FromPage = v.InferOutput<typeof fromPage>;
export type ToPage = v.InferOutput<typeof toPage>;
export type Correction = Extract<ToPage, { type: 'corrections' }>['corrections'][number];
export type Standing = (typeof STANDINGS)[number];
