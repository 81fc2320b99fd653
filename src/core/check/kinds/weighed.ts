import type { Range } from '../../finding.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import type { Sentence } from '../sentence.ts';
import { traitIn } from '../traits.ts';
import { type Hit, type Kind, type Match, type Matches, withSigns } from './kind.ts';

type Weighed = ClauseOf<'weighed'>;
type Cue = Weighed['cues'][number];

/** A cue with the name of its phrase list. `byPhrases`: nothing but phrases shows it. */
interface Part {
  readonly cue: Cue;
  readonly list: string;
  readonly byPhrases: boolean;
}

/** What each cue shows in one sentence, by the cue's place; nothing where it shows nothing. */
type Shown = readonly (readonly Range[] | undefined)[];

/** Several signs, none of which says enough alone: their weights are added and held against a threshold. */
export const weighed: Kind<'weighed'> = {
  kind: 'weighed',
  ready(clause) {
    const phrases: Record<string, readonly string[]> = { exceptions: clause.exceptions ?? [] };
    for (const [i, cue] of clause.cues.entries()) phrases[`cue${i}`] = cue.phrases ?? [];
    const parts = clause.cues.map(
      (cue, i): Part => ({
        cue,
        list: `cue${i}`,
        byPhrases: !cue.traits && !cue.names && !cue.features,
      }),
    );
    const byPhrases = parts.every((part) => part.byPhrases || !part.cue.point);
    const sides = sidesOf(clause);
    return {
      phrases,
      ...(byPhrases ? { trigger: parts.flatMap(({ cue, list }) => (cue.point ? [list] : [])) } : {}),
      ...withSigns(
        (sentence, matches) => shownIn(sentence, matches, clause, parts),
        (doc, shown) => weigh(clause, sides, doc, shown),
      ),
    };
  },
};

function shownIn(
  sentence: Sentence,
  matches: Matches,
  clause: Weighed,
  parts: readonly Part[],
): Shown | null {
  const exceptions = matches('exceptions');
  let shown: Range[][] | null = null;
  for (const [c, { cue, list, byPhrases }] of parts.entries()) {
    const own = matches(list);
    if (own.length === 0 && byPhrases) continue;
    const found = rangesOf(cue, clause, own, exceptions, sentence);
    if (found.length === 0) continue;
    shown ??= [];
    shown[c] = found;
  }
  return shown;
}

function rangesOf(
  { traits, features, names }: Cue,
  clause: Weighed,
  own: readonly Match[],
  excuses: readonly Match[],
  sentence: Sentence,
): Range[] {
  const found: Range[] = [];
  for (const match of own) if (unexcused(match, clause, excuses)) found.push(match);
  for (const trait of traits ?? []) found.push(...traitIn(sentence, trait));
  if (names) {
    for (const one of addressed(sentence)) {
      if (names.some((name) => isLike(one.bare, name))) found.push(one);
    }
  }
  if (features?.some((feature) => sentence.features.has(feature))) {
    found.push({ from: 0, to: sentence.length });
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

/** The cues that are added up together: all of them, or those of one group with those of none. */
interface Side {
  readonly cues: readonly { readonly cue: Cue; readonly c: number }[];
  readonly pointing: readonly number[];
  readonly hasMust: boolean;
}

function sidesOf({ cues }: Weighed): Side[] {
  const groups = new Set(cues.flatMap(({ group }) => group ?? []));
  return (groups.size === 0 ? [undefined] : [...groups]).map((group) => {
    const own = cues.flatMap((cue, c) =>
      cue.group === undefined || cue.group === group ? [{ cue, c }] : [],
    );
    return {
      cues: own,
      pointing: own.flatMap(({ cue, c }) => (cue.point ? [c] : [])),
      hasMust: own.some(({ cue }) => cue.must),
    };
  });
}

function weigh(
  clause: Weighed,
  sides: readonly Side[],
  { placed }: Doc,
  shown: readonly (Shown | null)[],
): Hit[] {
  // Most drafts show some of the cues, and none that a finding could point to.
  if (!shown.some((one) => one && sides.some(({ pointing }) => pointing.some((c) => one[c])))) return [];
  const everywhere = clause.cues.map((_, c) => shown.some((one) => one?.[c]));
  const hits: Hit[] = [];
  for (const [i, { at }] of placed.entries()) {
    if (!shown[i]) continue;
    for (const side of sides) {
      const hit = weighSide(clause, side, shown, i, at, everywhere);
      if (!hit) continue;
      hits.push(hit);
      if (clause.scope === 'draft') return hits;
      break;
    }
  }
  return hits;
}

/** Adds up what one sentence and its surroundings show of one side. */
function weighSide(
  clause: Weighed,
  { cues, pointing, hasMust }: Side,
  shown: readonly (Shown | null)[],
  i: number,
  at: number,
  everywhere: readonly boolean[],
): Hit | undefined {
  const { scope, threshold } = clause;
  const own = shown[i] ?? [];
  if (!pointing.some((c) => own[c])) return undefined;
  let sum = 0;
  let lacking = hasMust;
  const because: string[] = [];
  for (const { cue, c } of cues) {
    const wide = (scope === 'draft' || cue.anywhere) && !cue.here;
    const near = scope === 'near' && !cue.here && (shown[i - 1]?.[c] || shown[i + 1]?.[c]);
    const met = wide ? everywhere[c] : own[c] || near;
    if (!met === !cue.absent) continue;
    if (cue.must) lacking = false;
    sum += cue.weight;
    if (cue.weight > 0) because.push(cue.name);
  }
  if (lacking || sum < threshold) return undefined;
  const points = pointing.flatMap((c) => own[c] ?? []).slice(0, 50);
  const from = at + Math.min(...points.map((range) => range.from));
  const to = at + Math.max(...points.map((range) => range.to));
  const alone = scope === 'sentence' && !clause.cues.some(({ anywhere }) => anywhere);
  return { from, to, stretch: alone ? 'sentence' : 'draft', values: { because: because.join(' and ') } };
}
