import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { isCapital } from '../text/words.ts';
import type { Hit, Kind, Match } from './kind.ts';

/** Words that may stand before a body that is the subject of its sentence. */
const LEADING =
  /^(?:the|all|our|both|local|area|public|and|but|so|because|that|also|today|tomorrow|tonight|now|breaking|update|news|good|great|fyi|reminder|attention|yes|starting|effective|this|next|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|heads|up|just|please|note|remember|with|since|as|while|if|marlow|falls|nearby|neighboring|every|any|no|parents|students|drivers)$/;

/** A decision of another body told as if it were ours: a body as subject, a verb of deciding, nobody quoted, no link. */
export const otherAgency: Kind<'other-agency'> = {
  kind: 'other-agency',
  ready(clause) {
    return {
      phrases: {
        bodies: clause.bodies,
        decides: clause.decides,
        told: clause.told,
        exceptions: clause.exceptions ?? [],
      },
      draft(doc, matches) {
        const bodies = matches('bodies');
        const decides = matches('decides');
        if (bodies.length === 0 || decides.length === 0) return [];
        const told = matches('told');
        const exceptions = matches('exceptions');
        return bodies
          .flatMap((body): Hit[] => {
            const { sentence } = body;
            if (!isSubject(body) || /'s$/.test(sentence.words[body.last]?.norm ?? '')) return [];
            const decision = decides.find(
              (match) =>
                match.sentence === sentence &&
                match.first > body.last &&
                isNextTo(sentence, body.last, match.first),
            );
            const start = body.from - (sentence.words[body.first]?.from ?? 0);
            if (
              !decision ||
              sentence.features.has('question') ||
              sentence.quoted(sentence.words[body.first]?.from ?? 0)
            )
              return [];
            if (overlaps(exceptions, body.from, decision.to)) return [];
            if (overlaps(told, start, start + sentence.text.length) || hasSource(doc, start)) return [];
            return [{ from: body.from, to: decision.to, stretch: 'draft' }];
          })
          .slice(0, 1);
      },
    };
  },
};

function overlaps(matches: readonly Match[], from: number, to: number): boolean {
  return matches.some((match) => match.from < to && match.to > from);
}

/** Only words such as "also" stand between a subject and its verb. */
function isNextTo({ words }: Sentence, last: number, first: number): boolean {
  if (first - last > 3) return false;
  return words.slice(last + 1, first).every(({ norm }) => BETWEEN.test(norm));
}

const BETWEEN =
  /^(?:also|now|just|all|both|officially|today|tonight|offices|officials|leaders|department|district)$/;

function isSubject({ sentence, first }: Match): boolean {
  for (let i = first - 1, steps = 0; i >= 0; i--, steps++) {
    const word = sentence.words[i];
    if (!word || steps > 6) return false;
    if (sentence.words[i + 1]?.apart) return true;
    if (/,$/.test(sentence.text.slice(word.from, sentence.words[i + 1]?.from ?? word.to).trimEnd()))
      return true;
    if (word.entity || !(LEADING.test(word.norm) || isCapital(word))) return false;
  }
  return true;
}

/** A link or an account named in the sentence or right after it. */
function hasSource(doc: Doc, start: number): boolean {
  const i = doc.placed.findIndex(({ at }) => at === start);
  return [doc.placed[i], doc.placed[i + 1]].some(
    (place) => place && (place.sentence.features.has('link') || place.sentence.features.has('mention')),
  );
}
