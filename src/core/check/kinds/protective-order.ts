import type { Doc } from '../doc.ts';
import { unexcused } from '../guards.ts';
import { draftWords } from '../text/draft-words.ts';
import { findTemplate, readTemplate } from '../text/template.ts';
import type { Hit, Kind, Match, Matches } from './kind.ts';

/** Words that tell people to leave, shelter, boil water or come home, outside the cleared wording. */
export const protectiveOrder: Kind<'protective-order'> = {
  kind: 'protective-order',
  ready(clause, policy) {
    const templates = policy.templates
      .filter(({ use }) => use === 'protective-order')
      .map(({ text }) => readTemplate(text));
    return {
      phrases: {
        orders: clause.orders,
        soft: clause.soft,
        plain: clause.plain,
        labels: clause.labels,
        exceptions: clause.exceptions ?? [],
        unless: clause.unless,
      },
      draft(doc, matches) {
        const orders = matches('orders');
        if (orders.length === 0 || matches('unless').length > 0) return [];
        const exceptions = matches('exceptions');
        const worded = looselyWorded(doc, matches);
        const standing = orders.filter(
          (match) => worded.has(match.sentence) && unexcused(match, { skipQuoted: true }, exceptions),
        );
        if (standing.length === 0) return [];
        const words = draftWords(doc);
        if (templates.some((template) => findTemplate(template, words))) return [];
        return firstInEach(standing);
      },
    };
  },
};

/** Sentences that hedge or chat, and those that tell people what to do in a draft without a cleared heading. */
function looselyWorded(doc: Doc, matches: Matches): Set<Match['sentence']> {
  const loose = new Set(matches('soft').map(({ sentence }) => sentence));
  if (matches('labels').length === 0 && !doc.placed.some(({ sentence }) => HEADING.test(sentence.text))) {
    for (const { sentence } of matches('plain')) loose.add(sentence);
  }
  return loose;
}

/** Cleared wordings begin in capitals. */
const HEADING = /\p{Lu}{4,} \p{Lu}{2,}/u;

function firstInEach(matches: readonly Match[]): Hit[] {
  const seen = new Set<unknown>();
  return matches
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .map(({ from, to }) => ({ from, to, stretch: 'sentence' }));
}
