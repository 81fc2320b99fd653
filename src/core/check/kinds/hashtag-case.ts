import type { Hit, Kind } from './kind.ts';

/** A lower-case hashtag of several words: screen readers run it together. */
export const hashtagCase: Kind<'hashtag-case'> = {
  kind: 'hashtag-case',
  ready(clause, policy) {
    const own = [policy.organisation.name, ...policy.organisation.shortNames];
    const names = own
      .flatMap((name) => name.toLowerCase().split(/[^a-z]+/))
      .filter((word) => word.length > 2);
    const words = new Set([...clause.words, ...names]);
    return {
      sentence: (sentence) =>
        sentence.entities.flatMap(({ kind, from, to, text }): Hit[] => {
          if (kind !== 'hashtag' || !/^#[a-z][a-z0-9]{5,60}$/.test(text)) return [];
          const tag = text.slice(1);
          const parts = splitWords(tag, words);
          if (!parts && isTooLongForOneWord(tag)) return [sentence.folded.origin(from, to)];
          if (!parts || parts.length < 2) return [];
          const insert = `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
          return [{ ...sentence.folded.origin(from, to), fixes: [{ insert, safe: true }] }];
        }),
    };
  },
};

/** Words of English that are longer than this end as few others do, or are among the few below. */
const LONGEST_WORD = 12;
const LONG_ENDING =
  /(?:[st]ions?|[st]ional(?:ly)?|ments?|mental|ness(?:es)?|ships?|it(?:y|ies)|ings?|ists?|istics?|isms?|ical(?:ly)?|[ai]bl[ey]|ively|hoods?|graph(?:y|ers?|ies|ic)|olog(?:y|ies|ists?|ical)|[ae]nces?|[ae]ntly|atives?|i[sz]e[ds]?|ous(?:ly)?|[it]al(?:ly)?|arians?|icians?|eers?|less(?:ly)?|ful(?:ly)?|aries|ators?|tors)$/;
const LONG_WORDS = new Set(
  `baccalaureate businesswoman commissioners complimentary congratulatory congresswoman defibrillator entrepreneurs
  extracurricular extraordinary grandchildren granddaughter granddaughters horticultural hydroelectric
  infrastructure interdisciplinary interscholastic kindergartens kindergartner kindergartners massachusetts methamphetamine multicultural
  participatory precautionary questionnaire questionnaires rollercoaster schoolchildren schoolteacher schoolteachers shakespearean
  straightforward subcommittees superintendent superintendents thoroughfares thunderstorms unaccompanied undergraduate undergraduates
  underprivileged unprecedented whistleblower wholeheartedly quarterfinals clearinghouse`.split(/\s+/),
);

/** A run of letters that can only be several words, though it is not known which. */
function isTooLongForOneWord(tag: string): boolean {
  return tag.length > LONGEST_WORD && !/\d/.test(tag) && !LONG_ENDING.test(tag) && !LONG_WORDS.has(tag);
}

/** Splits into known words with the fewest parts; digits stand for themselves. Null when it cannot be split. */
function splitWords(tag: string, words: ReadonlySet<string>): string[] | null {
  if (words.has(tag)) return [tag];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      const part = tag.slice(start, end);
      if (!before || !(words.has(part) || /^\d+$/.test(part))) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, part];
    }
  }
  return best[tag.length] ?? null;
}
