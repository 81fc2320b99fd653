import type { Range } from '../../finding.ts';
import type { ClauseOf } from '../../policy/schema.ts';
import type { Doc } from '../doc.ts';
import type { Word } from '../text/words.ts';
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

function places(of: ClauseOf<'occurrence'>['of'], doc: Doc): readonly Range[] {
  if (of === 'emoji') return doc.emoji();
  if (of !== 'exclamation') return doc.entities(of);
  const { text } = doc.draft;
  const found: Range[] = [];
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1))
    found.push({ from: at, to: at + 1 });
  return found;
}

/** What may follow a link without getting lost: another way to do the same, and when. */
const MAY_FOLLOW = /^(?:or|by|before|until|through|from|between|any|at|on|no|anytime|today|now|via|and)$/;
/** Fewer words than that after a link do not hide it. */
const SHORT_TAIL = 3;

/** A link with the rest of its sentence after it. */
function midSentence(doc: Doc, count: string, max: string): Hit[] {
  if (!doc.has('link')) return [];
  for (const { sentence, at } of doc.placed) {
    for (const [i, { entity, from }] of sentence.words.entries()) {
      const after = sentence.words[i + 1];
      if (entity?.kind !== 'link' || !after || after.entity) continue;
      const gap = sentence.text.slice(sentence.words[i]?.to, after.from);
      // Only a bracket that closes leads on; a colon, a dash or a line ends what the link belongs to.
      if (after.apart && !/^\)[ ,]/.test(gap)) continue;
      if (!/^\p{Ll}/u.test(after.plain)) continue;
      const tail = sentence.words.length - i - 1;
      if (tail < SHORT_TAIL && MAY_FOLLOW.test(after.norm)) continue;
      if (MAY_FOLLOW.test(after.norm) && !leadsOn(sentence.words, i)) continue;
      return [{ from: from + at, to: after.to + at, stretch: 'sentence', values: { count, max } }];
    }
  }
  return [];
}

/** "and" with something else to do or to know, rather than one more way to get there. */
function leadsOn(words: readonly Word[], link: number): boolean {
  if (words[link + 1]?.norm !== 'and') return false;
  const next = words[link + 2];
  return !!next && !next.entity && !/^(?:at|in|on|by|from)$/.test(next.norm);
}
