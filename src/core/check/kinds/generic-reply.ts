import type { Doc } from '../doc.ts';
import type { Feature } from '../text/features.ts';
import { contentWords, shared } from '../text/likeness.ts';
import type { Kind } from './kind.ts';

/** What answers a question that asks in these words. The last entry takes every other question. */
const ANSWERS: readonly { readonly asks: RegExp; readonly by: readonly Feature[] }[] = [
  {
    asks: /\bwhat time|when\b|how late|how long|\bhours\b|open|clos/i,
    by: ['time', 'date', 'weekday', 'day', 'number'],
  },
  { asks: /how (?:much|many)|cost|price|fee\b/i, by: ['number'] },
  { asks: /\bwhere\b|which (?:park|library|lot)|address/i, by: ['place', 'number'] },
  { asks: /\bwho\b|whom|phone|call|contact|reach/i, by: ['phone', 'email', 'mention'] },
  { asks: /./, by: ['time', 'date', 'weekday', 'day', 'number', 'place', 'phone', 'email'] },
];
const IS_QUESTION =
  /\?|^\s*(?:what|when|where|who|how|why|is|are|do|does|did|can|could|will|which|any idea|anyone know)\b/i;
/** A reply that takes up this many of the asker's words speaks to the matter. */
const ON_THE_MATTER = 3;

/** A stock phrase in reply to a direct question, and nothing that could be its answer. */
export const genericReply: Kind<'generic-reply'> = {
  kind: 'generic-reply',
  ready(clause) {
    return {
      phrases: { stock: clause.stock, answers: clause.answers },
      draft(doc, matches) {
        const asked = doc.draft.replyTo?.text;
        if (!asked || !IS_QUESTION.test(asked)) return [];
        const stock = matches('stock')[0];
        if (!stock || matches('answers').length > 0 || answers(doc, asked)) return [];
        return [{ from: stock.from, to: stock.to, stretch: 'draft' }];
      },
    };
  },
};

function answers(doc: Doc, asked: string): boolean {
  const by = ANSWERS.find(({ asks }) => asks.test(asked))?.by ?? [];
  if (by.some((feature) => doc.has(feature))) return true;
  return shared(contentWords(asked), contentWords(doc.draft.text)) >= ON_THE_MATTER;
}
