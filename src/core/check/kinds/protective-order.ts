import { unexcused } from '../guards.ts';
import { draftWords } from '../text/draft-words.ts';
import { findTemplate, readTemplate } from '../text/template.ts';
import type { Hit, Kind, Match } from './kind.ts';

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
        needs: clause.needs,
        exceptions: clause.exceptions ?? [],
        unless: clause.unless,
      },
      draft(doc, matches) {
        const orders = matches('orders');
        if (orders.length === 0 || matches('needs').length === 0 || matches('unless').length > 0) return [];
        const exceptions = matches('exceptions');
        const standing = orders.filter((match) => unexcused(match, { skipQuoted: true }, exceptions));
        if (standing.length === 0) return [];
        const words = draftWords(doc);
        if (templates.some((template) => findTemplate(template, words))) return [];
        return firstInEach(standing);
      },
    };
  },
};

function firstInEach(matches: readonly Match[]): Hit[] {
  const seen = new Set<unknown>();
  return matches
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .map(({ from, to }) => ({ from, to, stretch: 'sentence' }));
}
