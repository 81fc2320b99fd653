import { type Hit, type Kind, wholeDraft } from './kind.ts';

const NAME = String.raw`\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}\.)? \p{Lu}(?:\.|[\p{L}'-]{1,24})`;
/** A person's name as arrest reports give it: with an age, before the verb, or after a word that announces it. */
const IDENTIFIED = [
  new RegExp(String.raw`(${NAME}),? (?:age )?\(?(?:1[2-9]|[2-9]\d)\)?(?=[,) ]|$)`, 'u'),
  new RegExp(
    `(${NAME})(?:,[^,.]{1,40},)? (?:was|is|has been|were) (?:arrested|charged|cited|booked|jailed|taken|caught)`,
    'u',
  ),
  new RegExp(`(?:arrested|charged|cited|booked|identified as|named|suspect(?: is|:)?) (${NAME})`, 'u'),
];
const NO_PERSON =
  /^(?:the|police|officers?|detectives?|deputies|city|town|county|main|three|two|four|a|an|on|at)\b|\b(?:police|department|street|st|avenue|ave|road|park|falls|county|city|market|center|resident)\.?$/i;

/** A name or a booking photo in a post on an arrest for an offence without violence. */
export const arrestIdentity: Kind<'arrest-identity'> = {
  kind: 'arrest-identity',
  ready(clause) {
    return {
      phrases: { arrest: clause.arrest, offences: clause.offences, violent: clause.violent },
      draft(doc, matches): Hit[] {
        if (matches('arrest').length === 0 || matches('offences').length === 0) return [];
        if (matches('violent').length > 0) return [];
        const hits = doc.placed.flatMap(({ sentence, at }): Hit[] => {
          const { plain } = sentence.folded;
          const name = IDENTIFIED.map((pattern) => pattern.exec(plain)).find(
            (found) => found?.[1] !== undefined && !NO_PERSON.test(found[1]),
          );
          if (!name?.[1]) return [];
          const start = name.index + name[0].indexOf(name[1]);
          const { from, to } = sentence.folded.origin(start, start + name[1].length);
          return [{ from: from + at, to: to + at, stretch: 'sentence', values: { what: 'name' } }];
        });
        if (hits.length > 0) return hits;
        const photo = doc.draft.media?.some(({ bookingPhoto }) => bookingPhoto);
        return photo ? [wholeDraft({ what: 'booking photo' })] : [];
      },
    };
  },
};
