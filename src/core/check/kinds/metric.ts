import type { Doc } from '../doc.ts';
import { readingGrade, wordCount } from '../measures.ts';
import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** With fewer words a single long one sways the grade, so that it must be far above. */
const FEW = 20;
const MARGIN = 4;

/** A measure of the text above the policy's number. */
export const metric: Kind<'metric'> = {
  kind: 'metric',
  ready(clause) {
    const max = String(clause.max);
    if (clause.of === 'sentence-words') {
      return {
        sentence(sentence) {
          const count = wordCount(sentence);
          if (count <= clause.max) return [];
          // Only what is too much is underlined, so that the sentence stays readable.
          const extra = sentence.words.filter(({ entity }) => !entity)[clause.max];
          const from = extra?.from ?? 0;
          return [{ from, to: sentence.length, stretch: 'sentence', values: { count: String(count), max } }];
        },
      };
    }
    if (clause.of === 'paragraph-characters') return { draft: (doc) => longParagraphs(doc, clause.max) };
    return {
      draft(doc) {
        const found = readingGrade(doc);
        if (!found) return [];
        const { grade, words } = found;
        return grade > clause.max + (words < FEW ? MARGIN : 0)
          ? [wholeDraft({ count: String(Math.round(grade)), max })]
          : [];
      },
    };
  },
};

function longParagraphs(doc: Doc, max: number): Hit[] {
  const long = doc.draft.text.split('\n').find((line) => line.length > max);
  return long === undefined ? [] : [wholeDraft({ count: String(long.length), max: String(max) })];
}
