import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import type { Hit, Kind } from './kind.ts';

/** More of something than the policy allows. The hit lies on the first one too many. */
export const occurrence: Kind<'occurrence'> = {
  kind: 'occurrence',
  ready(clause) {
    return {
      draft(doc) {
        const found = places(clause.of, doc);
        const extra = found[clause.max];
        if (!extra)
          return clause.of === 'link' ? midSentence(doc, String(found.length), String(clause.max)) : [];
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

/** A link with the rest of its sentence after it. */
function midSentence(doc: Doc, count: string, max: string): Hit[] {
  for (const { sentence, at } of doc.placed) {
    for (const [i, { entity, from }] of sentence.words.entries()) {
      const after = sentence.words[i + 1];
      if (entity?.kind !== 'link' || !after || after.entity || after.apart) continue;
      if (!/^\p{Ll}/u.test(after.plain) || /^(?:or|and|by|before)$/.test(after.norm)) continue;
      return [{ from: from + at, to: after.to + at, stretch: 'sentence', values: { count, max } }];
    }
  }
  return [];
}
