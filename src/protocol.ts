/**
 * Every message between contexts: its name, its payload, and the direction it may travel in.
 * Each direction is one closed union; a payload is parsed with its schema where it enters, and one that
 * does not fit is dropped by `channel.ts` before any handler sees it.
 */
import * as v from 'valibot';
import { DRAFT_KINDS, FIELDS, NETWORKS } from './core/draft.ts';
import { LEVELS, TIPS } from './core/finding.ts';
import { MEDIA_KINDS } from './core/media.ts';
import { sentFacts } from './core/record/record.ts';

/** Names of the long-lived ports that contexts open to the worker. */
export const PORTS = { page: 'page', panel: 'panel' } as const;

/** The longest draft text that travels, in UTF-16 units; a longer one is cut there and said to be so. */
export const MAX_TEXT = 200_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const draftId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const range = { from: offset, to: offset };

const fix = v.strictObject({ ...range, insert: v.string(), safe: v.boolean() });

const finding = v.strictObject({
  ...range,
  clause: v.string(),
  tip: v.picklist(TIPS),
  level: v.picklist(LEVELS),
  reason: v.boolean(),
  title: v.string(),
  about: v.picklist(['words', 'draft']),
  stretch: v.strictObject(range),
  message: v.string(),
  why: v.string(),
  fixes: v.pipe(v.array(fix), v.readonly()),
});

const assessment = v.strictObject({
  findings: v.pipe(v.array(finding), v.readonly()),
  praise: v.pipe(v.array(v.strictObject({ tip: v.picklist(TIPS), message: v.string() })), v.readonly()),
  count: v.strictObject({ used: v.number(), limit: v.number(), overflow: v.nullable(offset) }),
});

/** A finding that the author chose to ignore in this draft: the clause at these very words. */
const ignored = v.strictObject({ clause: v.string(), quote: v.string() });

/** A fix together with the words that it expects to replace, so that a stale one is refused. */
const edit = v.strictObject({ ...range, insert: v.string(), quote: v.string() });

/**
 * How an attempt to change the draft ended. `stale`: the words had changed. `composing`: an input method was at
 * work. `refused`: the editor would not take it, and the text is as before. `altered`: it made something else
 * of it, and would not take that back.
 */
const OUTCOMES = ['applied', 'stale', 'composing', 'refused', 'altered'] as const;

const account = v.nullable(v.pipe(v.string(), v.maxLength(200)));

const draftFacts = {
  id: draftId,
  network: v.picklist(NETWORKS),
  kind: v.picklist(DRAFT_KINDS),
  account,
  /** Who it was begun as, when the author has changed the account since. */
  begunAs: account,
  field: v.picklist(FIELDS),
  /** Null when the page does not tell. */
  media: v.nullable(
    v.array(v.strictObject({ kind: v.picklist(MEDIA_KINDS), described: v.optional(v.boolean()) })),
  ),
  text,
  ignored: v.pipe(v.array(ignored), v.readonly()),
  /** The page knows how this draft is sent, and can ask before it goes out. */
  holdable: v.boolean(),
};

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
  /** A draft has gone out. */
  v.strictObject({ type: v.literal('sent'), id: draftId, ...sentFacts }),
]);

/** worker → page. */
export const toPage = v.variant('type', [
  /** The answer to `draft` of the same revision. `waiting`: findings held back while their words are typed. */
  v.strictObject({ type: v.literal('checked'), id: draftId, revision: offset, assessment, waiting: offset }),
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
  /** The browser would not open the panel from the page; tell the author how to. */
  v.strictObject({ type: v.literal('panel-refused'), id: draftId }),
]);

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
   * policy does not list; its boxes are not read.
   */
  v.strictObject({
    type: v.literal('view'),
    tab: tabId,
    page: v.picklist(['here', 'elsewhere', 'silent']),
    organisation: v.string(),
    policyVersion: v.string(),
    drafts: v.array(draftView),
    unlisted: account,
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

/** worker → open panels, broadcast when the worker starts: connect again. */
export const AWAKE = 'worker-awake';
/** worker → one tab's page: connect again, a panel is waiting. */
export const KNOCK = 'knock';

export type FromPage = v.InferOutput<typeof fromPage>;
export type ToPage = v.InferOutput<typeof toPage>;
export type FromPanel = v.InferOutput<typeof fromPanel>;
export type ToPanel = v.InferOutput<typeof toPanel>;
export type DraftView = v.InferOutput<typeof draftView>;
export type PanelView = Extract<ToPanel, { type: 'view' }>;
export type Ignored = v.InferOutput<typeof ignored>;
export type Edit = v.InferOutput<typeof edit>;
export type Standing = (typeof STANDINGS)[number];
export type Outcome = (typeof OUTCOMES)[number];
