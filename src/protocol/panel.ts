/** Between the side panel and the worker. */
import * as v from 'valibot';
import { connection } from './desk.ts';
import {
  account,
  assessment,
  draftFacts,
  draftId,
  edit,
  ignored,
  OUTCOMES,
  offset,
  range,
  tabId,
  unseen,
} from './parts.ts';

/** panel → worker. Accepted only from the extension's own panel document. */
export const fromPanel = v.variant('type', [
  /** Show me the drafts of this tab from now on. */
  v.strictObject({ type: v.literal('watch'), tab: tabId }),
  v.strictObject({ type: v.literal('apply'), id: draftId, edits: v.array(edit) }),
  v.strictObject({ type: v.literal('ignore'), id: draftId, finding: ignored }),
  v.strictObject({ type: v.literal('unignore'), id: draftId }),
  v.strictObject({ type: v.literal('show'), id: draftId, ...range }),
]);

const draftView = v.strictObject({ ...draftFacts, assessment, waiting: offset });

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
    mode: v.nullable(
      v.strictObject({ kind: v.picklist(['emergency', 'pause']), reason: v.string(), until: v.number() }),
    ),
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
  /** A draft has gone out. `kept`: its record is on this device. */
  v.strictObject({ type: v.literal('recorded'), id: draftId, checked: v.boolean(), kept: v.boolean() }),
]);

export type FromPanel = v.InferOutput<typeof fromPanel>;
export type ToPanel = v.InferOutput<typeof toPanel>;
export type DraftView = v.InferOutput<typeof draftView>;
export type PanelView = Extract<ToPanel, { type: 'view' }>;
