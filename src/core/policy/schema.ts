import * as v from 'valibot';
import { approverSchema } from './approver-schema.ts';
import { correctionSchema } from './correction-schema.ts';
import { factsSchema } from './facts-schema.ts';
import { languageSchema, modesSchema, promisesSchema } from './modes-schema.ts';
import { networksSchema } from './networks-schema.ts';
import { count, day, name, whole } from './parts.ts';
import { recordsSchema } from './records-schema.ts';
import { checkReferences } from './references.ts';
import { enforcementSchema, layerSchemaOf } from './rules-schema.ts';
import { writtenOut } from './standard.ts';
import { teamSchema } from './team-schema.ts';
import { templatesSchema } from './templates-schema.ts';
import { topicsSchema } from './topics-schema.ts';
import { voiceSchema } from './voice-schema.ts';
import { styleSchema, vocabularySchema } from './words-schema.ts';
import { clause, writtenClause } from './written-clause.ts';

export type { Clause, ClauseOf } from './clauses.ts';

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

const entries = v.strictObject({
  /** The JSON Schema it was written with. */
  $schema: v.optional(v.string()),
  format: v.literal(1),
  version: v.pipe(v.string(), v.regex(/^[\w.-]{1,40}$/)),
  organisation: v.strictObject({
    name,
    shortNames: v.array(name),
    timeZone,
    /** Days without business, beside the weekly ones. */
    holidays: v.array(v.strictObject({ name, day })),
  }),
  approver: approverSchema,
  networks: networksSchema,
  team: teamSchema,
  facts: factsSchema,
  voice: voiceSchema,
  vocabulary: vocabularySchema,
  style: styleSchema,
  topics: topicsSchema,
  templates: templatesSchema,
  correction: v.optional(correctionSchema, {}),
  modes: modesSchema,
  promises: promisesSchema,
  /** Of the last posts of an account on a network, so many should invite an answer. */
  conversation: v.strictObject({ lastPosts: v.pipe(count, v.minValue(2)), inviting: count }),
  /** The description of a picture: fewest telling words, most characters. */
  media: v.strictObject({ description: v.strictObject({ words: whole, characters: count }) }),
  languages: v.array(languageSchema),
  records: recordsSchema,
  /** The organisation's own clauses. */
  clauses: v.array(clause),
  enforcement: enforcementSchema,
  layers: v.pipe(v.array(layerSchemaOf(clause)), v.maxLength(100)),
});

export type Policy = v.InferOutput<typeof entries>;

/** As `entries`, but with clauses as people may write them; for JSON Schema. */
export const writtenSchema = v.strictObject({
  ...entries.entries,
  clauses: v.array(writtenClause),
  layers: v.pipe(v.array(layerSchemaOf(writtenClause)), v.maxLength(100)),
});

/** A policy: data only, closed. Anything unknown is refused, and so is what names something that is not there. */
const policySchema = v.pipe(
  entries,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { path, message, found, expected } of checkReferences(dataset.value)) {
      addIssue({ message, received: found, expected, path: steps(path) });
    }
  }),
);

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

/**
 * Reads data from outside as a policy, or says plainly what is wrong with it. Clauses that come with Plainspoken may be
 * written by their number; see `standard.ts`. Never throws.
 */
export function parsePolicy(data: unknown): ParsedPolicy {
  const result = v.safeParse(policySchema, writtenOut(data));
  if (result.success) return { ok: true, policy: result.output };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    found: issue.received,
    expected: issue.expected ?? issue.message,
  }));
  return { ok: false, problems };
}

/** The way to a place inside the policy, as valibot names it in an issue. */
function steps(path: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] | undefined {
  const [first, ...rest] = path.map(
    (key): v.IssuePathItem => ({ type: 'unknown', origin: 'value', input: null, key, value: null }),
  );
  return first ? [first, ...rest] : undefined;
}
