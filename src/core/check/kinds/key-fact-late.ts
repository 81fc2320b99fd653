import type { Placed } from '../doc.ts';
import { isNumber } from '../text/words.ts';
import { type Kind, wholeDraft } from './kind.ts';

/**
 * A day, an hour or a closure comes only after the fold of the network, behind a lead-in that tells nothing. A lead-in
 * with a figure, a link or a number to call tells something, and a post with no day in it has no day to hide.
 */
export const keyFactLate: Kind<'key-fact-late'> = {
  kind: 'key-fact-late',
  ready(clause) {
    return {
      phrases: { phrases: clause.phrases },
      draft(doc, matches) {
        const fold = clause.fold[doc.draft.network];
        if (fold === 0 || doc.draft.text.length <= fold) return [];
        const facts = [...matches('phrases').map(({ from }) => from), ...doc.placed.flatMap(keyFacts)];
        if (facts.length === 0 || facts.some((at) => at <= fold)) return [];
        const tells = doc.placed.some(
          (placed) => placed.at <= fold && tellsSomething(placed, fold - placed.at),
        );
        return tells ? [] : [wholeDraft({ max: String(fold) })];
      },
    };
  },
};

/** Where a sentence tells a day or an hour. */
function keyFacts({ sentence, at }: Placed): number[] {
  if (sentence.features.has('day')) return [at];
  return [...sentence.dates, ...sentence.times].map(
    ({ from }) => sentence.folded.origin(from, from).from + at,
  );
}

function tellsSomething({ sentence }: Placed, within: number): boolean {
  return (
    sentence.words.some(({ norm, from }) => from <= within && isNumber(norm)) ||
    sentence.entities.some(({ kind, from }) => kind !== 'hashtag' && from <= within)
  );
}
