import * as v from 'valibot';
import { FEATURES } from '../check/text/features.ts';
import { patternProblem } from '../check/text/pattern.ts';
import { TRAITS } from '../check/traits.ts';
import { DRAFT_KINDS, FIELDS, NETWORKS } from '../draft.ts';
import { LEVELS, TIPS } from '../finding.ts';
import { contextExample, mediaExample } from '../post-schema.ts';
import { POST_CLASSES } from '../situation.ts';
import { clauseId, initials, line, moment, name, phrase, phrases, whole } from './parts.ts';

const features = v.array(v.picklist(FEATURES));
const domain = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{2,100}$/));

/** Facts about a draft that somebody has yet to gather for a clause. */
const AWAITED = [
  'account',
  'author',
  'media',
  'history',
  'thread',
  'replies-limited',
  'case',
  'act',
  'area',
  'modes',
  'policy-copy',
  'records',
] as const;

/** A draft that a clause must flag, or let pass. */
export const exampleSchema = v.strictObject({
  text: v.string(),
  network: v.optional(v.picklist(NETWORKS)),
  kind: v.optional(v.picklist(DRAFT_KINDS)),
  /** A moment in UTC. */
  now: v.optional(moment),
  account: v.optional(v.string()),
  role: v.optional(v.string()),
  field: v.optional(v.picklist(FIELDS)),
  media: v.optional(mediaExample),
  context: v.optional(contextExample),
});

const common = {
  id: clauseId,
  tip: v.picklist(TIPS),
  level: v.picklist(LEVELS),
  title: line,
  /** May hold {match}, {suggestion} and what its kind provides. */
  message: v.pipe(line, v.maxLength(180)),
  why: line,
  networks: v.optional(v.array(v.picklist(NETWORKS))),
  drafts: v.optional(v.array(v.picklist(DRAFT_KINDS))),
  /** The boxes it reads; all when left out. */
  fields: v.optional(v.array(v.picklist(FIELDS))),
  /**
   * Its words are everyday words too: where the sentence reads like ordinary news it says nothing, and where it may be
   * either it only advises.
   */
  everyday: v.optional(v.boolean()),
  /**
   * A sentence may sound like breaking it although no phrase stands there, which is worth a word of advice. Only clauses
   * of the standard list can be heard, by a model that is fitted to posts.
   */
  heard: v.optional(v.boolean()),
  /** The facts it needs that the extension does not collect yet. Without them it says nothing. */
  awaits: v.optional(v.picklist(AWAITED)),
  fixture: v.strictObject({ flag: exampleSchema, pass: exampleSchema }),
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
      v.strictObject({
        from: phrase,
        to: v.pipe(v.array(v.string()), v.minLength(1)),
        safe: v.boolean(),
        /** Fills {why}. */
        why: v.optional(line),
      }),
    ),
  }),
  /** An expert's regular expression, in the syntax of RE2, which is matched in linear time. */
  kind('pattern', {
    pattern: v.pipe(
      v.string(),
      v.maxLength(500),
      v.rawCheck(({ dataset, addIssue }) => {
        const problem = dataset.typed ? patternProblem(dataset.value) : null;
        if (problem) addIssue({ message: problem, expected: `a pattern; this one has: ${problem}` });
      }),
    ),
    exceptions: v.optional(phrases),
  }),
  /** Words by their parts of speech, in compromise's match syntax. Only sentences that hold a `when` are looked at. */
  kind('sequence', {
    when: v.pipe(phrases, v.minLength(1)),
    match: v.pipe(
      v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(300))),
      v.minLength(1),
      v.maxLength(50),
    ),
    exceptions: v.optional(phrases),
  }),
  kind('capitalization', { names: v.array(name) }),
  kind('conditional', {
    ...guards,
    scope,
    when: v.strictObject({ phrases, with: v.optional(phrases), features: v.optional(features) }),
    unless: v.optional(v.strictObject({ ...cue, scope: v.optional(scope) })),
    /** Words that count in our own voice only, not where we pass on another's news. Needs the scope "draft". */
    news: v.optional(
      v.strictObject({
        phrases,
        /** Show whose news it is, or that it is news of elsewhere. */
        told: phrases,
        /** Names of elsewhere in hashtags. */
        tags: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9]{3,60}$/)))),
        /** Show that we speak for ourselves. */
        own: phrases,
      }),
    ),
    needs: v.optional(v.array(v.strictObject({ name: line, ...cue }))),
    mayMiss: v.optional(whole),
    about: v.optional(v.picklist(['words', 'draft'])),
  }),
  kind('together', {
    ...guards,
    /** Enough alone. */
    phrases: v.optional(phrases),
    pairs: v.array(
      v.strictObject({
        one: phrases,
        other: v.optional(phrases),
        /** Do as well as the other's words. */
        traits: v.optional(v.array(v.picklist(TRAITS))),
        features: v.optional(features),
        /** Where the other may stand: in the same sentence when left out. */
        reach: v.optional(v.picklist(['sentence', 'next', 'near', 'draft'])),
        /** The first class must come first. */
        ordered: v.optional(v.boolean()),
        /** The first class must open its sentence, as an exclamation does. */
        opens: v.optional(v.boolean()),
        /** Words that excuse a pair in their sentence. */
        without: v.optional(phrases),
      }),
    ),
    unless: v.optional(v.strictObject(cue)),
    needs: v.optional(
      v.array(v.strictObject({ name: line, ...cue, traits: v.optional(v.array(v.picklist(TRAITS))) })),
    ),
    mayMiss: v.optional(whole),
    about: v.optional(v.picklist(['words', 'draft'])),
  }),
  kind('occurrence', { of: v.picklist(['exclamation', 'emoji', 'hashtag', 'mention', 'link']), max: whole }),
  kind('repetition', {
    of: v.picklist(['emoji', 'exclamation']),
    /** Exclamation points in one draft, apart from each other. */
    most: v.optional(whole),
  }),
  kind('consistency', {
    /** The names that one thing goes by, as phrases. */
    sets: v.array(v.pipe(v.array(phrase), v.minLength(1))),
  }),
  kind('negatives', {
    /** How many turns a sentence may not have. */
    most: v.number(),
  }),
  kind('metric', { of: v.picklist(['sentence-words', 'paragraph-characters', 'grade']), max: whole }),
  kind('links', {
    list: v.picklist(['only', 'never']),
    domains: v.array(domain),
    /** Words beside a link that warn of it. */
    warnings: v.optional(phrases),
  }),
  kind('emoji-mood', {
    phrases,
    unless: v.optional(phrases),
    emoji: v.array(v.string()),
    /** Signs of alarm, and more words that call for one. */
    alarms: v.optional(v.array(v.string())),
    urgent: v.optional(phrases),
  }),
  kind('crude-words', {
    words: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/))),
    /** Crude only together. */
    phrases: v.optional(phrases),
    /** Those of the words that are names and beasts as well. */
    alsoNames: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/)))),
    exceptions: phrases,
  }),
  kind('shouting', { words: whole, exceptions: phrases, known: v.array(v.string()) }),
  kind('network-length', {}),
  kind('key-fact-late', { fold: v.strictObject({ x: whole, facebook: whole, instagram: whole }), phrases }),
  kind('hours', { exceptions: phrases }),
  kind('weekday-date', {}),
  kind('past-date', { phrases, unless: phrases }),
  kind('relative-day', {}),
  kind('event-slots', {
    ...guards,
    /** What people come to. Together with a word that announces it, or alone in a headline. */
    events: phrases,
    announces: phrases,
    /** Enough without the name of an event. */
    invitations: phrases,
    /** In the sentence of the event: it is over, canceled or only spoken of. */
    unless: phrases,
    /** Anywhere in the draft: day, time and place are told elsewhere. */
    elsewhere: phrases,
    /** Words for a day, a time or a place beyond those that every text shows. */
    days: phrases,
    times: phrases,
    places: phrases,
  }),
  kind('placeholder', {}),
  kind('directory', {}),
  kind('broken-link', {}),
  kind('identifiers', {}),
  kind('date-style', {}),
  kind('time-style', {}),
  kind('phone-style', {}),
  kind('percent-style', {}),
  kind('first-person', {}),
  kind('hashtag-case', { words: v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,30}$/))) }),
  kind('hashtag-inside', { events: v.array(v.string()) }),
  kind('emoji-inside', {}),
  kind('keycap-digits', {}),
  kind('styled-letters', {}),
  kind('symbol-words', {}),
  kind('link-text', { phrases, exceptions: phrases }),
  kind('account-listed', {}),
  kind('purpose', {
    /** Words that tell each class of post. */
    classes: v.strictObject(v.entriesFromList(POST_CLASSES, phrases)),
  }),
  kind('pause-mood', { phrases, unless: phrases, emoji: v.array(v.string()) }),
  /** Made of the policy's modes while one is set; see `house-clauses.ts`. */
  kind('mode-hold', { mode: v.picklist(['emergency', 'pause']), alerts: phrases }),
  /** Made of the policy's word on corrections, where it wants the final approver to see them; see `house-clauses.ts`. */
  kind('correction', {}),
  kind('cadence', { alerts: phrases }),
  kind('copied', { elsewhere: phrases }),
  kind('voice-drift', { alerts: phrases }),
  kind('sign-off', {}),
  kind('broadcast', { invitations: phrases, alerts: phrases }),
  kind('generic-reply', { stock: phrases, answers: phrases }),
  kind('argument', { phrases, exceptions: phrases }),
  kind('replies-closed', { civic: phrases, says: phrases, exceptions: phrases, alerts: phrases }),
  kind('complaint-reply', { complaints: phrases, kindness: phrases }),
  kind('reply-owed', {}),
  kind('arrest-identity', { arrest: phrases, offences: phrases, violent: phrases }),
  kind('media', {
    lack: v.picklist(['description', 'captions', 'flashing', 'rights', 'release', 'machine-made']),
    /** Words that are wrong by themselves. */
    phrases: v.optional(phrases),
    /** Words that make up for what the media lack. */
    unless: v.optional(phrases),
  }),
  kind('silent-correction', { labels: phrases }),
  kind('quiet-edit', { notes: phrases, reasonLength: whole }),
  kind('reshare', { oldestDays: whole }),
  kind('writer-role', {}),
  kind('own-approval', {}),
  kind('approver-away', {}),
  kind('approval-expired', {}),
  kind('policy-copy', {}),
  kind('emergency-writer', {}),
  kind('open-alert', { closing: phrases, alerts: phrases }),
  kind('pending-case', {}),
  kind('blank-reason', { shortest: whole, hollow: v.array(v.string()) }),
  kind('not-kept', { phrases }),
  kind('text-art', {}),
  kind('languages', {}),
  kind('weighed', {
    ...guards,
    scope: v.picklist(['sentence', 'near', 'draft']),
    threshold: v.number(),
    cues: v.array(
      v.strictObject({
        name: line,
        weight: v.pipe(v.number(), v.minValue(-10), v.maxValue(10)),
        phrases: v.optional(phrases),
        features: v.optional(features),
        traits: v.optional(v.array(v.picklist(TRAITS))),
        /** Letters in a link, an account or a hashtag; "*" at an end for any others. */
        names: v.optional(v.array(v.pipe(v.string(), v.regex(/^\*?[a-z0-9._/@-]{2,60}\*?$/)))),
        /** The finding lies on its words. */
        point: v.optional(v.boolean()),
        /** Counts wherever it stands in the draft. */
        anywhere: v.optional(v.boolean()),
        /** Cues of different groups are never added up. Those without a group count in each. */
        group: v.optional(line),
        /** Counts in its own sentence only, though the scope is wider. */
        here: v.optional(v.boolean()),
        /** Counts when it is not there. */
        absent: v.optional(v.boolean()),
        /** Nothing is found unless one of the cues marked so is there, however much the others weigh. */
        must: v.optional(v.boolean()),
      }),
    ),
  }),
  kind('about-person', {
    ...guards,
    cues: phrases,
    who: v.array(v.picklist(['name', 'given', 'titled', 'role', 'home'])),
    people: v.optional(phrases),
    /** Kin of whoever a cue elsewhere tells of. Together with a name they are a cue themselves. */
    kin: v.optional(phrases),
    unless: v.optional(phrases),
  }),
  kind('named-minor', { under: whole, young: phrases, adults: phrases, unless: phrases }),
  kind('third-person', {
    own: phrases,
    readers: phrases,
    /** Enough alone. */
    distant: phrases,
    exceptions: v.optional(phrases),
    most: whole,
  }),
  kind('acronym', { known: v.array(initials) }),
  kind('other-agency', {
    bodies: phrases,
    /** What they run, whoever is the subject. */
    services: phrases,
    decides: phrases,
    /** Enough alone: our own voice deciding for them. */
    own: phrases,
    told: phrases,
    exceptions: v.optional(phrases),
  }),
  kind('protective-order', {
    orders: phrases,
    /** Hedges and chat that no order may have. */
    soft: phrases,
    /** Orders in one's own words, wrong where no cleared heading stands. */
    plain: phrases,
    labels: phrases,
    exceptions: v.optional(phrases),
    unless: phrases,
  }),
  kind('boilerplate', { marks: phrases, bends: phrases, exceptions: v.optional(phrases) }),
  kind('approved-text', {}),
  kind('alt-text', {}),
  kind('slips', {
    ...guards,
    swaps: v.array(
      v.strictObject({ from: phrase, to: v.pipe(v.array(v.string()), v.minLength(1)), safe: v.boolean() }),
    ),
    mayDouble: v.array(v.string()),
    /** Common words. A word that no dictionary knows, one letter away from one of them, is a slip. */
    keyWords: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{4,24}$/)))),
  }),
]);

export type Clause = v.InferOutput<typeof clauseSchema>;
export type ClauseOf<K extends Clause['kind']> = Extract<Clause, { kind: K }>;
