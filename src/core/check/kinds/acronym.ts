import type { Doc } from '../doc.ts';
import { findAcronyms, standsFor } from '../text/acronyms.ts';
import type { Hit, Kind } from './kind.ts';

/** Initials that nobody outside the building knows, with no full name in the draft. */
export const acronym: Kind<'acronym'> = {
  kind: 'acronym',
  ready(clause, { vocabulary }) {
    const known = new Set([...clause.known, ...vocabulary.acronyms].map((word) => word.toUpperCase()));
    return {
      draft(doc) {
        const told = new Set<string>();
        const hits: Hit[] = [];
        for (const { sentence, at } of doc.placed) {
          for (const word of findAcronyms(sentence.words)) {
            const initials = word.plain.replace(/s$/, '');
            if (known.has(initials) || told.has(initials)) continue;
            told.add(initials);
            if (sentence.quoted(word.from) || isSpelledOut(initials, doc)) continue;
            hits.push({ from: word.from + at, to: word.to + at });
          }
        }
        return hits;
      },
    };
  },
};

function isSpelledOut(initials: string, doc: Doc): boolean {
  const letter = initials.charAt(0).toLowerCase();
  for (const { sentence } of doc.placed) {
    const { words } = sentence;
    for (const [i, word] of words.entries()) {
      if (word.norm.charAt(0) === letter && word.plain !== initials && standsFor(initials, words, i))
        return true;
      if (word.plain.replace(/s$/, '') === initials && isInBrackets(sentence.text, word.from, word.to))
        return true;
    }
  }
  return false;
}

/** "the zoning appeals board (BZA)", "BZA (the zoning appeals board)". */
function isInBrackets(text: string, from: number, to: number): boolean {
  return (
    (text.charAt(from - 1) === '(' && text.charAt(to) === ')') ||
    /^ \(\p{L}+ \p{L}/u.test(text.slice(to, to + 40))
  );
}
