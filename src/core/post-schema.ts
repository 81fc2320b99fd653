import * as v from 'valibot';
import { readMoment } from './check/text/moment.ts';
import { DRAFT_KINDS, FIELDS, FORMATS, NETWORKS } from './draft.ts';
import { MEDIA_KINDS, RIGHTS } from './media.ts';
import { ACTS, CASE_STATES, POST_CLASSES } from './situation.ts';

const text = v.pipe(v.string(), v.maxLength(200_000));
const id = v.pipe(v.string(), v.maxLength(200));
const yes = v.optional(v.boolean());
const version = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

/** One or several, as a list. */
function several<const S extends v.GenericSchema>(item: S) {
  return v.union([
    v.array(item),
    v.pipe(
      item,
      v.transform((one) => [one]),
    ),
  ]);
}

const media = several(
  v.object({
    kind: v.picklist(MEDIA_KINDS),
    described: yes,
    captioned: yes,
    silent: yes,
    flashing: yes,
    madeByMachine: yes,
    labelled: yes,
    showsPeople: yes,
    released: yes,
    bookingPhoto: yes,
    rights: v.optional(v.picklist(RIGHTS)),
    credit: v.optional(text),
  }),
);

/**
 * A post with its context as JSON says it, for the checker's command line and for the examples of clauses.
 * Times are ISO; one without an offset is on the wall clock of `zone`. Unknown fields are dropped.
 */
export function makePostSchema(zone: string) {
  const time = v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const moment = readMoment(dataset.value, zone);
      if (moment !== null) return moment;
      addIssue({ message: 'not a time', expected: 'a time such as 2027-05-05T10:00' });
      return NEVER;
    }),
  );
  const original = v.union([
    v.object({
      text: v.optional(text),
      account: v.optional(id),
      time: v.optional(time),
      ownReplies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
    v.pipe(
      text,
      v.transform((words) => ({ text: words })),
    ),
  ]);
  const context = v.object({
    now: v.optional(time),
    author: v.optional(id),
    onDuty: yes,
    emergency: yes,
    paused: yes,
    area: v.optional(id),
    format: v.optional(v.picklist(FORMATS)),
    repliesLimited: yes,
    automated: yes,
    replyTo: v.optional(original),
    reshares: v.optional(original),
    recent: v.optional(
      v.array(
        v.object({
          text,
          network: v.optional(v.picklist(NETWORKS)),
          account: v.optional(id),
          kind: v.optional(v.picklist(DRAFT_KINDS)),
          time: v.optional(time),
          class: v.optional(v.picklist(POST_CLASSES)),
        }),
      ),
    ),
    questions: v.optional(several(v.object({ asked: time, text: v.optional(text) }))),
    openAlerts: v.optional(several(v.object({ text, sent: v.optional(time), over: yes }))),
    approved: v.optional(text),
    cases: v.optional(
      several(
        v.object({
          state: v.picklist(CASE_STATES),
          text: v.optional(text),
          author: v.optional(id),
          approver: v.optional(id),
          sent: v.optional(time),
          decided: v.optional(time),
          expires: v.optional(time),
          away: yes,
          deputy: v.optional(id),
        }),
      ),
    ),
    act: v.optional(v.object({ kind: v.picklist(ACTS), before: v.optional(text), reason: v.optional(text) })),
    overrides: v.optional(several(v.object({ clause: id, reason: text }))),
    policyCopy: v.optional(
      v.object({
        version,
        published: v.optional(version),
        inForceFrom: v.optional(time),
        checked: v.optional(time),
      }),
    ),
    recorded: yes,
  });
  return v.object({
    id: v.optional(v.union([v.string(), v.number()])),
    network: v.optional(v.picklist(NETWORKS)),
    kind: v.optional(v.picklist(DRAFT_KINDS)),
    text,
    field: v.optional(v.picklist(FIELDS)),
    account: v.optional(v.nullable(id)),
    role: v.optional(v.nullable(id)),
    media: v.optional(media),
    context: v.optional(context),
  });
}

const inUtc = makePostSchema('UTC');
export type PostSchema = typeof inUtc;
/** A post as JSON writes it. */
export type PostInput = v.InferInput<PostSchema>;
/** A post as it has been read. */
export type Post = v.InferOutput<PostSchema>;

/** Kept as written, so that a policy stays plain JSON; checked all the same. */
function asWritten<const S extends v.GenericSchema>(schema: S) {
  return v.pipe(
    v.custom<v.InferInput<S>>((value) => typeof value === 'object' && value !== null),
    v.rawCheck(({ dataset, addIssue }) => {
      const issue = dataset.typed ? v.safeParse(schema, dataset.value).issues?.[0] : undefined;
      if (issue) addIssue({ message: issue.message, expected: issue.expected ?? issue.message });
    }),
  );
}

/** Media facts in a clause's example. */
export const mediaExample = asWritten(v.unwrap(inUtc.entries.media));
/** Context in a clause's example. */
export const contextExample = asWritten(v.unwrap(inUtc.entries.context));
