import * as v from 'valibot';
import { FEATURES } from '../check/text/features.ts';
import { phraseProblem } from '../check/text/phrase.ts';
import { DRAFT_KINDS, NETWORKS } from '../draft.ts';
import { LEVELS, TIPS } from '../finding.ts';

const line = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const phrase = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? phraseProblem(dataset.value) : null;
    if (problem) addIssue({ message: `the phrase ${problem}`, expected: 'a phrase' });
  }),
);
const phrases = v.pipe(v.array(phrase), v.maxLength(2000));
const features = v.array(v.picklist(FEATURES));
const domain = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{2,100}$/));

const example = v.strictObject({
  text: v.string(),
  network: v.optional(v.picklist(NETWORKS)),
  kind: v.optional(v.picklist(DRAFT_KINDS)),
  /** A moment in UTC. */
  now: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

const common = {
  id: v.pipe(v.string(), v.regex(/^[A-Z]{2,8}-\d{2,3}$/)),
  tip: v.picklist(TIPS),
  level: v.picklist(LEVELS),
  title: line,
  /** May hold {match}, {suggestion} and what its kind provides. */
  message: v.pipe(line, v.maxLength(180)),
  why: line,
  networks: v.optional(v.array(v.picklist(NETWORKS))),
  drafts: v.optional(v.array(v.picklist(DRAFT_KINDS))),
  fixture: v.strictObject({ flag: example, pass: example }),
};

const guards = {
  exceptions: v.optional(phrases),
  skipNames: v.optional(v.boolean()),
  skipQuoted: v.optional(v.boolean()),
  skipNegated: v.optional(v.boolean()),
};

/** Words or features; met when any of them is there. */
const cue = { phrases: v.optional(phrases), features: v.optional(features) };
const scope = v.picklist(['sentence', 'draft']);

function kind<const K extends string, const E extends v.ObjectEntries>(name: K, entries: E) {
  return v.strictObject({ ...common, kind: v.literal(name), ...entries });
}

/** One clause, by its kind. A new kind is added here and in `check/kinds/registry.ts`. */
export const clauseSchema = v.variant('kind', [
  kind('existence', {
    ...guards,
    phrases,
    /** Hashtags, "*" for any letters. */
    tags: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_*]{2,60}$/)))),
    tagExceptions: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_*]{2,60}$/)))),
    delete: v.optional(v.boolean()),
  }),
  kind('substitution', {
    ...guards,
    swaps: v.array(
      v.strictObject({ from: phrase, to: v.pipe(v.array(v.string()), v.minLength(1)), safe: v.boolean() }),
    ),
  }),
  kind('conditional', {
    ...guards,
    scope,
    when: v.strictObject({ phrases, with: v.optional(phrases), features: v.optional(features) }),
    unless: v.optional(v.strictObject({ ...cue, scope: v.optional(scope) })),
    needs: v.optional(v.array(v.strictObject({ name: line, ...cue }))),
    mayMiss: v.optional(whole),
    about: v.optional(v.picklist(['words', 'draft'])),
  }),
  kind('occurrence', { of: v.picklist(['exclamation', 'emoji', 'hashtag', 'mention', 'link']), max: whole }),
  kind('repetition', { of: v.picklist(['emoji', 'exclamation']) }),
  kind('consistency', { sets: v.array(v.array(v.pipe(v.array(phrase), v.minLength(1)))) }),
  kind('metric', { of: v.picklist(['sentence-words', 'paragraph-characters', 'grade']), max: whole }),
  kind('links', {
    list: v.picklist(['only', 'never']),
    domains: v.array(domain),
  }),
  kind('emoji-mood', { phrases, unless: v.optional(phrases), emoji: v.array(v.string()) }),
  kind('crude-words', { words: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/))), exceptions: phrases }),
  kind('shouting', { words: whole, exceptions: phrases, known: v.array(v.string()) }),
  kind('network-length', {}),
  kind('key-fact-late', { fold: v.strictObject({ x: whole, facebook: whole, instagram: whole }), phrases }),
  kind('hours', { exceptions: phrases }),
  kind('weekday-date', {}),
  kind('past-date', { phrases, unless: phrases }),
  kind('relative-day', {}),
  kind('placeholder', {}),
  kind('directory', {}),
  kind('broken-link', {}),
  kind('identifiers', {}),
  kind('date-style', {}),
  kind('time-style', {}),
  kind('phone-style', {}),
  kind('first-person', {}),
  kind('hashtag-case', { words: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/))) }),
  kind('hashtag-inside', { events: v.array(v.string()) }),
  kind('emoji-inside', {}),
  kind('keycap-digits', {}),
  kind('styled-letters', {}),
  kind('symbol-words', {}),
]);

export type Clause = v.InferOutput<typeof clauseSchema>;
export type ClauseOf<K extends Clause['kind']> = Extract<Clause, { kind: K }>;
