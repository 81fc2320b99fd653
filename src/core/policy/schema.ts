import * as v from 'valibot';
import { phraseProblem } from '../check/text/phrase.ts';
import { POST_CLASSES } from '../situation.ts';
import { profileSchema } from '../voice/profile-schema.ts';
import { clauseSchema } from './clauses.ts';
import { languageSchema, modesSchema, promisesSchema } from './modes-schema.ts';
import { teamSchema } from './team-schema.ts';

export type { Clause, ClauseOf } from './clauses.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const timeOfDay = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/));
const domain = v.pipe(v.string(), v.regex(/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+){0,8}$/));
const label = v.pipe(
  v.string(),
  v.check((text) => phraseProblem(text) === null, 'a label must read as a phrase'),
);
const timeZone = v.pipe(
  v.string(),
  v.check((zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
      return true;
    } catch {
      return false;
    }
  }, 'not a time zone'),
);

const network = v.strictObject({
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** From and to, on the organisation's clock, for each weekday from Sunday; null on days without posting. */
  hours: v.pipe(v.array(v.nullable(v.strictObject({ from: timeOfDay, to: timeOfDay }))), v.length(7)),
  /** What it is for; an account may have a purpose of its own. Anything when left out. */
  purpose: v.optional(v.array(v.picklist(POST_CLASSES))),
  /** How often each account posts, replies and alerts aside, unless it has a cadence of its own. */
  postsPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  longestSilenceDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

/** A policy: data only, closed. Anything unknown is refused. */
export const policySchema = v.strictObject({
  format: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/)),
  organisation: v.strictObject({ name, shortNames: v.array(name), timeZone }),
  /** Who has the final say. */
  approver: v.strictObject({ name, role: name }),
  networks: v.strictObject({ x: network, facebook: network, instagram: network }),
  facts: v.strictObject({
    phones: v.array(v.strictObject({ labels: v.array(label), number: name })),
    addresses: v.array(v.strictObject({ labels: v.array(label), address: name })),
    /** On ordinary weekdays. */
    hours: v.array(v.strictObject({ labels: v.array(label), from: timeOfDay, to: timeOfDay })),
    /** Official and partner domains; one with a dot first is a suffix, such as ".gov". */
    domains: v.array(domain),
    /** Accounts outside the organisation whose posts may be passed on, "*" for any ending. */
    trustedAccounts: v.array(name),
  }),
  team: teamSchema,
  modes: modesSchema,
  promises: promisesSchema,
  languages: v.array(languageSchema),
  voice: v.strictObject({
    /** How every account should sound while its own posts are not known. */
    profile: v.nullable(profileSchema),
  }),
  /** Cleared wording. A slot such as {area} stands for a few words. */
  templates: v.array(
    v.strictObject({
      name,
      use: v.picklist(['boilerplate', 'protective-order', 'missing-person']),
      text: v.pipe(v.string(), v.minLength(10), v.maxLength(2000)),
    }),
  ),
  clauses: v.pipe(
    v.array(clauseSchema),
    v.check(
      (clauses) => new Set(clauses.map(({ id }) => id)).size === clauses.length,
      'two clauses share a number',
    ),
  ),
});

export type Policy = v.InferOutput<typeof policySchema>;

/** One thing wrong with data that should be a policy. */
export interface Problem {
  /** Where, such as `clauses.3.level`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads data from outside as a policy, or says plainly what is wrong with it. Never throws. */
export function parsePolicy(data: unknown): ParsedPolicy {
  const result = v.safeParse(policySchema, data);
  if (result.success) return { ok: true, policy: result.output };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    found: issue.received,
    expected: issue.expected ?? issue.message,
  }));
  return { ok: false, problems };
}
