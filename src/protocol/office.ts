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
  /**
   * A new organisation has been made here: its first root and policy, both signed. `organisation` and `fingerprint` are what
   * every desk of it will be given: its id, and the name of the key that signed the root. `desk`: a desk link, or an
   * address; empty when nobody else is there. `person`: who made it, by id in the policy.
   */
  v.strictObject({
    type: v.literal('found'),
    ask,
    organisation: line,
    fingerprint: line,
    root: envelope,
    policy: envelope,
    desk: envelope,
    person: line,
  }),
  /** Join the team of this link or file. */
  v.strictObject({ type: v.literal('join'), ask, link: envelope }),
  /** Publish a policy, and the root that it is signed under if that is new. */
  v.strictObject({ type: v.literal('publish'), ask, root: v.nullable(envelope), policy: envelope }),
  /** Take in what somebody sent as a file. */
  v.strictObject({ type: v.literal('take'), ask, file: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  /** Meet at another desk from now on: a desk link, or an address. What the team has goes there. */
  v.strictObject({ type: v.literal('move'), ask, desk: envelope }),
  /** Whoever works here is this person of the policy, by id; null for nobody by name. */
  v.strictObject({ type: v.literal('name'), ask, person: v.nullable(line) }),
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
        /** Whether an administrator has put this browser into the team. */
        isManaged: v.boolean(),
      }),
    ),
    policy: v.strictObject({
      organisation: v.string(),
      version: v.string(),
      /** Null for the starter policy. */
      position: v.nullable(v.strictObject({ root: sequence, sequence })),
      /** When this desk took it, in milliseconds since 1970 UTC. */
      received: v.nullable(v.number()),
      /** Those whom the team's policy names. */
      people: v.array(v.strictObject({ id: v.string(), name: v.string() })),
      /** One that is to come. */
      coming: v.nullable(v.strictObject({ sequence, effectiveFrom: v.number() })),
      /** `behind`: a newer one exists and has not arrived. `not-renewed`: nobody has said lately that it is the newest. */
      freshness: v.picklist(['fresh', 'behind', 'not-renewed']),
    }),
    /** The newest root of the team, for whoever signs the next one; null without a team. */
    root: v.nullable(sequence),
    /** What was refused last, in a sentence for people; empty when nothing was. */
    refused: v.string(),
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
