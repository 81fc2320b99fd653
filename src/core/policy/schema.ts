import * as v from 'valibot';
import { phraseProblem } from '../check/text/phrase.ts';
import { clauseSchema } from './clauses.ts';

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
    /** Official and partner domains; one with a dot first is a suffix, such as ".gov". */
    domains: v.array(domain),
  }),
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
