import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import type { Kind } from './kind.ts';

/** More of something than the policy allows. The hit lies on the first one too many. */
export const occurrence: Kind<'occurrence'> = {
  kind: 'occurrence',
  ready(clause) {
    return {
      draft(doc) {
        const found = places(clause.of, doc);
        const extra = found[clause.max];
        if (!extra) return [];
        const values = { count: String(found.length), max: String(clause.max) };
        return [{ from: extra.from, to: extra.to, stretch: 'draft', values }];
      },
    };
  },
};

function places(of: ClauseOf<'occurrence'>['of'], doc: Doc): { from: number; to: number }[] {
  if (of === 'emoji') return doc.emoji();
  if (of !== 'exclamation') return doc.entities(of);
  return [...doc.draft.text.matchAll(/!/g)].map(({ index }) => ({ from: index, to: index + 1 }));
}
