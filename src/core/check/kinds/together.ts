import { groupBy } from '../../group.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import { lastFrom } from '../halving.ts';
import { traitIn } from '../traits.ts';
import { type Hit, type Kind, type Match, type Matches, wholeDraft } from './kind.ts';

type Together = ClauseOf<'together'>;
type Pair = Together['pairs'][number];

/** A stretch of the draft and the sentence it lies in. */
interface Spot {
  readonly from: number;
  readonly to: number;
  readonly index: number;
}

/** Words of two classes that say something only when they meet, or phrases that say it alone. */
export const together: Kind<'together'> = {
  kind: 'together',
  ready(clause) {
    const phrases: Record<string, readonly string[]> = {
      alone: clause.phrases ?? [],
      exceptions: clause.exceptions ?? [],
      unless: clause.unless?.phrases ?? [],
    };
    for (const [i, { one, other, without }] of clause.pairs.entries()) {
      phrases[`one${i}`] = one;
      phrases[`other${i}`] = other ?? [];
      phrases[`without${i}`] = without ?? [];
    }
    for (const [i, need] of (clause.needs ?? []).entries()) phrases[`need${i}`] = need.phrases ?? [];
    return {
      phrases,
      trigger: ['alone', ...clause.pairs.map((_, i) => `one${i}`)],
      draft: (doc, matches) => hitsIn(clause, doc, matches),
    };
  },
};

function hitsIn(clause: Together, doc: Doc, matches: Matches): readonly Hit[] {
  const spots = [...alone(clause, doc, matches), ...paired(clause, doc, matches)];
  if (spots.length === 0) return [];
  const { unless } = clause;
  if (matches('unless').length > 0 || unless?.features?.some((feature) => doc.has(feature))) return [];
  const lacking = (clause.needs ?? []).filter(
    (need, i) => matches(`need${i}`).length === 0 && built(need, doc).length === 0,
  );
  if (clause.needs && lacking.length <= (clause.mayMiss ?? 0)) return [];
  const missing = lacking.map(({ name }) => name).join(' and ');
  if (clause.about === 'draft') return [wholeDraft({ missing })];
  return onePerSentence(spots).map(({ from, to }) => ({ from, to, stretch: 'draft', values: { missing } }));
}

function alone(clause: Together, doc: Doc, matches: Matches): Spot[] {
  const exceptions = matches('exceptions');
  return matches('alone')
    .filter((match) => unexcused(match, clause, exceptions))
    .map((match) => spotOf(doc, match));
}

function paired(clause: Together, doc: Doc, matches: Matches): Spot[] {
  const exceptions = matches('exceptions');
  return clause.pairs.flatMap((pair, i) => {
    const ones = matches(`one${i}`).filter(
      (match) => (!pair.opens || match.first <= 1) && unexcused(match, clause, exceptions),
    );
    if (ones.length === 0) return [];
    const spots = [
      ...matches(`other${i}`)
        .filter((match) => unexcused(match, clause, exceptions))
        .map((match) => spotOf(doc, match)),
      ...built(pair, doc),
    ];
    const others = groupBy(spots, ({ index }) => index);
    if (others.size === 0) return [];
    const without = new Set(matches(`without${i}`).map((match) => indexOf(doc, match.from)));
    return ones.flatMap((match) => {
      const spot = spotOf(doc, match);
      const other = partner(pair, spot, others);
      if (!other || without.has(spot.index) || without.has(other.index)) return [];
      return [{ ...spot, from: Math.min(spot.from, other.from), to: Math.max(spot.to, other.to) }];
    });
  });
}

/** The nearest sentence's words of the other class that are not the first class's own. */
function partner(
  { reach, ordered }: Pair,
  spot: Spot,
  others: ReadonlyMap<number, readonly Spot[]>,
): Spot | null {
  const steps = reach === 'near' ? [0, 1, -1] : reach === 'next' ? [0, 1] : [0];
  for (const step of steps) {
    for (const other of others.get(spot.index + step) ?? []) {
      if (other.from < spot.to && spot.from < other.to) continue;
      if (ordered && other.from < spot.from) continue;
      return other;
    }
  }
  if (reach !== 'draft') return null;
  for (const list of others.values()) {
    for (const other of list) if (other.from >= spot.to || other.to <= spot.from) return other;
  }
  return null;
}

/** What the sentences show by their build. */
function built({ traits, features }: Pick<Pair, 'traits' | 'features'>, doc: Doc): Spot[] {
  if (!traits && !features) return [];
  return doc.placed.flatMap(({ sentence, at }, index) => [
    ...(traits ?? []).flatMap((trait) =>
      traitIn(sentence, trait).map(({ from, to }) => ({ from: from + at, to: to + at, index })),
    ),
    ...(features?.some((feature) => sentence.features.has(feature))
      ? [{ from: at + sentence.length, to: at + sentence.length, index }]
      : []),
  ]);
}

/** One finding for each sentence, over all that shows it. */
function onePerSentence(spots: readonly Spot[]): Spot[] {
  const whole = new Map<number, Spot>();
  for (const spot of spots) {
    const known = whole.get(spot.index) ?? spot;
    const [from, to] = [Math.min(known.from, spot.from), Math.max(known.to, spot.to)];
    whole.set(spot.index, { index: spot.index, from, to });
  }
  return [...whole.values()];
}

function spotOf(doc: Doc, { from, to }: Match): Spot {
  return { from, to, index: indexOf(doc, from) };
}

function indexOf({ placed }: Doc, from: number): number {
  return lastFrom(placed, from, ({ at }) => at);
}
