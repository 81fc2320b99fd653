import type { Range } from '../../finding.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import { traitIn } from '../traits.ts';
import type { Hit, Kind, Match, Matches } from './kind.ts';

type Weighed = ClauseOf<'weighed'>;
type Cue = Weighed['cues'][number];

/** What each cue shows in one sentence, with offsets on the draft. */
interface Seen {
  readonly sentence: Sentence;
  readonly at: number;
  readonly ranges: readonly (readonly Range[])[];
}

/** Several signs, none of which says enough alone: their weights are added and held against a threshold. */
export const weighed: Kind<'weighed'> = {
  kind: 'weighed',
  ready(clause) {
    const phrases: Record<string, readonly string[]> = { exceptions: clause.exceptions ?? [] };
    for (const [i, cue] of clause.cues.entries()) phrases[`cue${i}`] = cue.phrases ?? [];
    const cueLists = clause.cues.map((_, i) => `cue${i}`);
    const pointing = clause.cues.flatMap((cue, i) => (cue.point ? [{ cue, list: `cue${i}` }] : []));
    const byPhrases = pointing.every(
      ({ cue: { traits, names, features } }) => !traits && !names && !features,
    );
    return {
      phrases,
      ...(byPhrases ? { trigger: pointing.map(({ list }) => list) } : {}),
      draft(doc, matches) {
        const found = cueLists.map((list) => matches(list));
        if (!couldReach(clause, found)) return [];
        const lists = found.map((list) => bySentence(doc, list));
        const exceptions = bySentence(doc, matches('exceptions'));
        const seen = doc.placed.map(({ sentence, at }, i): Seen => {
          const excuses = exceptions.get(i) ?? [];
          return {
            sentence,
            at,
            ranges: clause.cues.map((cue, c) =>
              rangesOf(cue, clause, lists[c]?.get(i) ?? [], excuses, sentence, at),
            ),
          };
        });
        return weigh(clause, seen);
      },
    };
  },
};

/** Most drafts show too few signs to weigh, whatever else they show. */
function couldReach({ cues, threshold }: Weighed, found: readonly (readonly Match[])[]): boolean {
  let most = 0;
  let pointed = false;
  let lacking = cues.some(({ must }) => must);
  for (const [i, { weight, point, absent, must, traits, names, features }] of cues.entries()) {
    const possible = (found[i]?.length ?? 0) > 0 || !!traits || !!names || !!features;
    if (must && (possible || absent)) lacking = false;
    if (weight > 0 && (possible || absent)) most += weight;
    if (point && possible) pointed = true;
  }
  return pointed && !lacking && most >= threshold;
}

function rangesOf(
  { traits, features, names }: Cue,
  clause: Weighed,
  own: readonly Match[],
  excuses: readonly Match[],
  sentence: Sentence,
  at: number,
): Range[] {
  const found: Range[] = own.filter((match) => unexcused(match, clause, excuses));
  for (const trait of traits ?? []) {
    for (const { from, to } of traitIn(sentence, trait)) found.push({ from: from + at, to: to + at });
  }
  if (names) {
    for (const { bare, from, to } of addressed(sentence)) {
      if (names.some((name) => isLike(bare, name))) found.push({ from: from + at, to: to + at });
    }
  }
  if (features?.some((feature) => sentence.features.has(feature))) {
    found.push({ from: at, to: at + sentence.length });
  }
  return found;
}

/** A link, an e-mail address, an account or a hashtag as its bare letters. */
interface Addressed extends Range {
  readonly bare: string;
}

const NOBODY: readonly Addressed[] = [];
const addressedIn = new WeakMap<Sentence, readonly Addressed[]>();

/** Reckoned once for a sentence, because several clauses ask and a text may hold thousands. */
function addressed(sentence: Sentence): readonly Addressed[] {
  if (sentence.entities.length === 0) return NOBODY;
  const known = addressedIn.get(sentence);
  if (known) return known;
  const bare = new Map<string, Addressed>();
  for (const { kind, text, from, to } of sentence.entities) {
    if (kind === 'phone' || bare.has(text)) continue;
    const letters = text.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?[#@]?/, '');
    bare.set(text, { bare: letters, ...sentence.folded.origin(from, to) });
  }
  const found = [...bare.values()];
  addressedIn.set(sentence, found);
  return found;
}

/** True when bare letters read as `pattern`, in which "*" at an end stands for any others. */
function isLike(bare: string, pattern: string): boolean {
  const open = pattern.startsWith('*');
  if (!pattern.endsWith('*')) return open ? bare.endsWith(pattern.slice(1)) : bare === pattern;
  return open ? bare.includes(pattern.slice(1, -1)) : bare.startsWith(pattern.slice(0, -1));
}

function weigh(clause: Weighed, seen: readonly Seen[]): Hit[] {
  const everywhere = clause.cues.map((_, c) => seen.some(({ ranges }) => (ranges[c]?.length ?? 0) > 0));
  const groups = new Set(clause.cues.flatMap(({ group }) => group ?? []));
  const hits: Hit[] = [];
  for (const i of seen.keys()) {
    const found = (groups.size === 0 ? [undefined] : [...groups])
      .map((group) => weighGroup(clause, seen, i, everywhere, group))
      .find((hit) => hit);
    if (found) hits.push(found);
    if (found && clause.scope === 'draft') break;
  }
  return hits;
}

/** Adds up what one sentence and its surroundings show of one group of cues. */
function weighGroup(
  clause: Weighed,
  seen: readonly Seen[],
  i: number,
  everywhere: readonly boolean[],
  group: string | undefined,
): Hit | undefined {
  const { scope, threshold } = clause;
  const isOf = (cue: Cue) => cue.group === undefined || cue.group === group;
  const shows = (at: number, c: number) => (seen[at]?.ranges[c]?.length ?? 0) > 0;
  const points = clause.cues.flatMap((cue, c) => (cue.point && isOf(cue) ? (seen[i]?.ranges[c] ?? []) : []));
  if (points.length === 0) return undefined;
  let sum = 0;
  let lacking = clause.cues.some((cue) => cue.must && isOf(cue));
  const because: string[] = [];
  for (const [c, cue] of clause.cues.entries()) {
    if (!isOf(cue)) continue;
    const wide = (scope === 'draft' || cue.anywhere) && !cue.here;
    const near = scope === 'near' && !cue.here && (shows(i - 1, c) || shows(i + 1, c));
    const met = wide ? everywhere[c] : shows(i, c) || near;
    if (met === (cue.absent ?? false)) continue;
    if (cue.must) lacking = false;
    sum += cue.weight;
    if (cue.weight > 0) because.push(cue.name);
  }
  if (lacking || sum < threshold) return undefined;
  const from = Math.min(...points.slice(0, 50).map((range) => range.from));
  const to = Math.max(...points.slice(0, 50).map((range) => range.to));
  const alone = scope === 'sentence' && !clause.cues.some(({ anywhere }) => anywhere);
  return { from, to, stretch: alone ? 'sentence' : 'draft', values: { because: because.join(' and ') } };
}

/** Matches and sentences both come in the order of the draft. */
function bySentence(doc: Doc, matches: ReturnType<Matches>): Map<number, Match[]> {
  const groups = new Map<number, Match[]>();
  let i = 0;
  for (const match of matches) {
    while ((doc.placed[i + 1]?.at ?? Number.POSITIVE_INFINITY) <= match.from) i++;
    const group = groups.get(i);
    if (group) group.push(match);
    else groups.set(i, [match]);
  }
  return groups;
}
