/** Between the extension's own pages (studio, approvals, records, welcome) and the worker. */
import * as v from 'valibot';
import { connection } from './desk.ts';

const envelope = v.pipe(v.string(), v.maxLength(1_500_000));
const line = v.pipe(v.string(), v.maxLength(2000));
const sequence = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Chosen by whoever asks, so that the answer finds its question. */
const ask = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,40}$/));

const ROLES = ['author', 'approver', 'supervisor'] as const;
/** office → worker. Accepted only from the extension's own pages. */
export const fromOffice = v.variant('type', [
  /** Tell me how the team stands, now and whenever that changes. */
  v.strictObject({ type: v.literal('watch') }),
  /** A new organisation has been made here: its first root and policy, both signed. `desk` is empty when nobody else is there. */
  v.strictObject({
    type: v.literal('found'),
    ask,
    root: envelope,
    policy: envelope,
    desk: line,
    person: line,
  }),
  /** Join the team of this link or file. */
  v.strictObject({ type: v.literal('join'), ask, link: envelope }),
  /** Publish a policy, and the root that it is signed under if that is new. */
  v.strictObject({ type: v.literal('publish'), ask, root: v.nullable(envelope), policy: envelope }),
  /** Take in what somebody sent as a file. */
  v.strictObject({ type: v.literal('take'), ask, file: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  v.strictObject({ type: v.literal('leave'), ask }),
  /** Meet the desk now. */
  v.strictObject({ type: v.literal('meet'), ask }),
]);

/** worker → office. */
export const toOffice = v.variant('type', [
  v.strictObject({
    type: v.literal('team'),
    /** Null while this desk belongs to no team and uses the starter policy. */
    team: v.nullable(
      v.strictObject({
        id: v.string(),
        name: v.string(),
        /** Of the organisation's first root key, for people to compare. */
        fingerprint: v.string(),
        role: v.picklist(ROLES),
        /** Whoever works here, by id in the policy; null for an author, who need not be named. */
        person: v.nullable(v.string()),
        desk: v.string(),
      }),
    ),
    policy: v.strictObject({
      organisation: v.string(),
      version: v.string(),
      sequence: v.nullable(sequence),
      /** When this desk took it, and until when it is known to be the newest; in milliseconds since 1970 UTC. */
      received: v.nullable(v.number()),
      freshUntil: v.nullable(v.number()),
      /** One that is to come. */
      coming: v.nullable(v.strictObject({ sequence, effectiveFrom: v.number() })),
    }),
    connection,
    /** What waits here to be sent. */
    waiting: sequence,
    /** How many desks said lately which policy they have. Desks, not people. */
    desks: v.array(v.strictObject({ sequence, count: sequence })),
  }),
  /** The answer to an `ask`. `problem` is a sentence for people, empty when it went well. */
  v.strictObject({ type: v.literal('answer'), ask, problem: v.string() }),
]);

export type FromOffice = v.InferOutput<typeof fromOffice>;
export type ToOffice = v.InferOutput<typeof toOffice>;
export type TeamView = Extract<ToOffice, { type: 'team' }>;
