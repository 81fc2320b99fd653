import type { Placed } from '../doc.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** The first thing a reader could act on comes only after the fold of the network. */
export const keyFactLate: Kind<'key-fact-late'> = {
  kind: 'key-fact-late',
  ready(clause) {
    return {
      phrases: { phrases: clause.phrases },
      draft(doc, matches) {
        const fold = clause.fold[doc.draft.network];
        if (fold === 0 || doc.draft.text.length <= fold) return [];
        let first = Number.POSITIVE_INFINITY;
        for (const { from } of matches('phrases')) first = Math.min(first, from);
        for (const placed of doc.placed) first = Math.min(first, firstFact(placed));
        return first > fold && first < Number.POSITIVE_INFINITY ? [wholeDraft({ max: String(fold) })] : [];
      },
    };
  },
};

function firstFact({ sentence, at }: Placed): number {
  if (sentence.features.has('day')) return at;
  const tags = sentence.entities.filter(({ kind }) => kind !== 'hashtag');
  let first = Number.POSITIVE_INFINITY;
  for (const { from } of [...sentence.dates, ...sentence.times, ...tags]) first = Math.min(first, from);
  return first === Number.POSITIVE_INFINITY ? first : sentence.folded.origin(first, first).from + at;
}
