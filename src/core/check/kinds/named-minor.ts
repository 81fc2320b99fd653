import type { Range } from '../../finding.ts';
import type { Sentence } from '../sentence.ts';
import { findAges } from '../text/age.ts';
import { namesOf } from '../traits.ts';
import { type Hit, type Kind, type Matches, withSigns } from './kind.ts';

/** Far enough for "Mia Torres, a proud and very patient third grader". */
const REACH = 110;

/** A name beside an age under the clause's limit, a school grade, or a school that the person attends. */
export const namedMinor: Kind<'named-minor'> = {
  kind: 'named-minor',
  ready(clause) {
    return {
      phrases: { young: clause.young, adults: clause.adults, unless: clause.unless },
      ...withSigns(
        (sentence, matches) => signsOfChild(sentence, matches, clause.under),
        (doc, found, matches) => {
          if (matches('unless').length > 0) return [];
          const hits: Hit[] = [];
          for (const [i, { sentence, at }] of doc.placed.entries()) {
            const signs = found[i]?.map((sign) => moved(sign, at));
            if (!signs) continue;
            const here = people(sentence, at);
            const previous = doc.placed[i - 1];
            const next = doc.placed[i + 1];
            const close = here.length > 0 ? here : linkedPeople(sentence, previous, next);
            for (const name of close) {
              const sign = signs.find((range) => gap(range, name) <= REACH);
              if (!sign) continue;
              hits.push({
                from: Math.min(sign.from, name.from),
                to: Math.max(sign.to, name.to),
                stretch: 'sentence',
              });
              break;
            }
          }
          return hits;
        },
      ),
    };
  },
};

/** Ages and grades; words for the young only where none for grown people stands beside them. */
function signsOfChild({ folded }: Sentence, matches: Matches, under: number): readonly Range[] | null {
  const ages = findAges(folded.plain)
    .filter(({ years }) => years === null || years < under)
    .map(({ from, to }) => folded.origin(from, to));
  const weak = matches('adults').length === 0 ? matches('young') : [];
  const signs = [...ages, ...weak];
  return signs.length > 0 ? signs : null;
}

interface Neighbour {
  readonly sentence: Sentence;
  readonly at: number;
}

function moved({ from, to }: Range, at: number): Range {
  return { from: from + at, to: to + at };
}

function people(sentence: Sentence, at: number): Range[] {
  return namesOf(sentence)
    .filter(({ kind, title }) => (kind === 'person' || kind === 'given') && !title)
    .map((name) => moved(name, at));
}

/** "Meet Mia Torres. The third grader ..." or "Our youngest reader is 7. Her name is Mia." */
function linkedPeople(sentence: Sentence, previous?: Neighbour, next?: Neighbour): Range[] {
  const found: Range[] = [];
  if (previous && /^(?:he|she|this|the|at|her|his|they|only|just|a)$/.test(sentence.words[0]?.norm ?? ''))
    found.push(...people(previous.sentence, previous.at));
  if (
    next &&
    /^(?:he|she|her|his|their|thank|thanks|congrats|congratulations|way|great|nice|well|good)$/.test(
      next.sentence.words[0]?.norm ?? '',
    )
  )
    found.push(...people(next.sentence, next.at));
  return found;
}

function gap(a: Range, b: Range): number {
  return Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
}
