/** Pieces that messages of several directions are made of. */
import * as v from 'valibot';
import { DRAFT_KINDS, FIELDS, NETWORKS } from '../core/draft.ts';
import { LEVELS, TIPS } from '../core/finding.ts';
import { MEDIA_KINDS } from '../core/media.ts';

/**
 * The longest draft text that travels, in UTF-16 units; a longer one is cut there. No network takes as much in a post,
 * and what is checked of one box is not to keep the others waiting.
 */
export const MAX_TEXT = 70_000;

export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const draftId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
export const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const range = { from: offset, to: offset };

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

export const assessment = v.strictObject({
  findings: v.pipe(v.array(finding), v.readonly()),
  praise: v.pipe(v.array(v.strictObject({ tip: v.picklist(TIPS), message: v.string() })), v.readonly()),
  count: v.strictObject({ used: v.number(), limit: v.number(), overflow: v.nullable(offset) }),
});

/** A finding that the author chose to ignore in this draft: the clause at these very words. */
export const ignored = v.strictObject({ clause: v.string(), quote: v.string() });

/** A fix together with the words that it expects to replace, so that a stale one is refused. */
export const edit = v.strictObject({ ...range, insert: v.string(), quote: v.string() });

export const account = v.nullable(v.pipe(v.string(), v.maxLength(200)));

export const draftFacts = {
  id: draftId,
  network: v.picklist(NETWORKS),
  kind: v.picklist(DRAFT_KINDS),
  account,
  /** Who it was begun as, when the author has changed the account since. */
  begunAs: account,
  field: v.picklist(FIELDS),
  /** Null when the page does not tell. */
  media: v.nullable(
    v.array(
      v.strictObject({
        kind: v.picklist(MEDIA_KINDS),
        described: v.optional(v.boolean()),
        captioned: v.optional(v.boolean()),
      }),
    ),
  ),
  text,
  ignored: v.pipe(v.array(ignored), v.readonly()),
  /** The page knows how this draft is sent, and can ask before it goes out. */
  holdable: v.boolean(),
};

/**
 * Where a box stands that the coach does not know: tags, and names of attributes with values that are plain words, an
 * element a line. The pattern leaves no room for a text or a handle with a digit, a dot or an underscore in it.
 */
const STRUCTURE =
  /^ {0,40}(?:> )?[a-z][a-z0-9-]{0,30}(?:\[[a-z-]{1,40}(?:="[a-zA-Z]{1,30}(?:_\d{1,2})?")?\]){0,12}$/;
export const unseen = {
  network: v.picklist(NETWORKS),
  structure: v.pipe(v.array(v.pipe(v.string(), v.regex(STRUCTURE))), v.maxLength(150)),
};

/** Emergency mode or a pause, what was said of it, and until when it is on, in milliseconds since 1970 UTC. */
export const mode = v.strictObject({
  kind: v.picklist(['emergency', 'pause']),
  reason: v.string(),
  until: v.number(),
});

export type Mode = v.InferOutput<typeof mode>;
export type Ignored = v.InferOutput<typeof ignored>;
export type Edit = v.InferOutput<typeof edit>;
