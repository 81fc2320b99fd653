import type { Clause } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import type { Matches } from '../kinds/kind.ts';
import type { Feature } from '../text/features.ts';

/** What a clause itself takes for an excuse: names of its phrase lists, and features. */
export interface Excuses {
  readonly lists: readonly string[];
  readonly features: readonly Feature[];
}

const LISTS = ['exceptions', 'unless', 'told'];

/** The excuses of a clause, whatever its kind calls them. */
export function excusesOf(clause: Clause): Excuses {
  if (clause.kind === 'weighed') {
    const against = clause.cues.flatMap((cue, i) => (cue.weight < 0 ? [{ cue, list: `cue${i}` }] : []));
    return {
      lists: [...LISTS, ...against.map(({ list }) => list)],
      features: against.flatMap(({ cue }) => cue.features ?? []),
    };
  }
  if (clause.kind === 'together') {
    return {
      lists: [...LISTS, ...clause.pairs.map((_, i) => `without${i}`)],
      features: clause.unless?.features ?? [],
    };
  }
  return { lists: LISTS, features: clause.kind === 'conditional' ? (clause.unless?.features ?? []) : [] };
}

/** True when one of them stands in a sentence of the draft. */
export function isExcused({ lists, features }: Excuses, doc: Doc, index: number, matches: Matches): boolean {
  const placed = doc.placed[index];
  if (!placed) return true;
  const end = placed.at + placed.sentence.text.length;
  return (
    features.some((feature) => placed.sentence.features.has(feature)) ||
    lists.some((list) => matches(list).some(({ from }) => from >= placed.at && from < end))
  );
}
