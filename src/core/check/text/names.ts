import { FIRST_NAMES } from './first-names.ts';
import {
  BRANDS,
  CIVIC_WORDS,
  PLACE_FIRST_NAMES,
  PLACE_SURNAMES,
  PLAIN_WORDS,
  TITLES,
  TRADE_WORDS,
} from './name-words.ts';
import type { Word } from './words.ts';

/** A capitalised name in a sentence, and what it looks like. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** `given`: a first name alone. `person`: a name of two parts. */
  readonly kind: 'person' | 'given' | 'business' | 'civic' | 'unknown';
  /** The title in front, such as "chief". */
  readonly title: string | null;
  /** Its first part is a known first name. */
  readonly sure: boolean;
}

const MOSTLY = 0.6;

/** The names of one sentence, in order. Linear. */
export function findNames(words: readonly Word[], text: string): Name[] {
  const names: Name[] = [];
  const heading = isHeading(words);
  for (let i = 0; i < words.length; ) {
    const end = runEnd(words, text, i);
    if (end === i) {
      i++;
      continue;
    }
    const name = nameIn(words, text, i, end, heading);
    if (name) names.push(name);
    i = end;
  }
  return names;
}

function isHeading(words: readonly Word[]): boolean {
  const long = words.filter(({ plain, entity }) => !entity && plain.length > 3);
  return long.length >= 5 && long.filter(({ plain }) => startsHigh(plain)).length > long.length * MOSTLY;
}

function startsHigh(plain: string): boolean {
  const code = plain.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(plain));
}

/** A capital first and small letters after, or an initial. */
function couldName(word: Word | undefined): boolean {
  if (!word || word.entity || !startsHigh(word.plain)) return false;
  return word.plain.length === 1 ? word.norm !== 'i' && word.norm !== 'a' : /\p{Ll}/u.test(word.plain);
}

function runEnd(words: readonly Word[], text: string, from: number): number {
  let end = from;
  for (let word = words[end]; word && couldName(word); word = words[end]) {
    const before = words[end - 1];
    if (end > from && before) {
      const gap = text.slice(before.to, word.from);
      const joined =
        gap === ' ' ||
        gap === '-' ||
        gap === ' & ' ||
        (gap === '. ' && (before.plain.length === 1 || TITLES.has(before.norm)));
      if (!joined) break;
    }
    end++;
    // A possessive closes a name: what follows belongs to it.
    if (/'s$/.test(word.norm)) break;
  }
  return end;
}

const TRADE =
  /^(?:jogger|runner|hiker|swimmer|boater|angler|hunter|climber|skier|camper|cyclist|bicyclist|motorcyclist|motorist|driver|trucker|rider|pilot|passenger|pedestrian|walker|teller|cashier|waiter|waitress|bartender|barista|cook|chef|baker|butcher|barber|farmer|rancher|landlord|tenant|renter|homeowner|resident|shopper|customer|worker|welder|roofer|plumber|carpenter|electrician|mechanic|painter|custodian|janitor|receptionist|dispatcher|lifeguard|crossing_guard|medic|toddler|teen|teenager|freshman|sophomore|junior|senior|retiree|widow|veteran|tourist|visitor|guard|intern|eyewitness)$/;

function nameIn(
  words: readonly Word[],
  text: string,
  from: number,
  end: number,
  heading: boolean,
): Name | null {
  let first = from;
  let title: string | null = null;
  while (first < end) {
    const norm = words[first]?.norm ?? '';
    if (TITLES.has(norm)) title = norm;
    else if (!PLAIN_WORDS.has(norm) || (FIRST_NAMES.has(norm) && first > from)) break;
    first++;
  }
  // "Hiker Dean Ott": a trade that only the head of the sentence writes with a capital.
  if (first === 0 && end === 3 && TRADE.test(words[0]?.norm ?? '')) first++;
  if (first === end) return null;
  const before = words[first - 1];
  if (!title && before && TITLES.has(before.norm) && !before.apart) title = before.norm;
  const parts = words.slice(first, end);
  const start = parts[0];
  const last = parts.at(-1);
  if (!start || !last) return null;
  const own = parts.map(({ norm }) => norm.replace(/'s$/, ''));
  const make = (kind: Name['kind'], sure: boolean): Name => ({
    first,
    last: end - 1,
    from: start.from,
    to: last.to,
    kind,
    title,
    sure,
  });
  const known = FIRST_NAMES.has(own[0] ?? '') && !PLACE_FIRST_NAMES.has(own[0] ?? '');
  if (
    own.some((norm) => BRANDS.has(norm)) ||
    /\p{Ll}\p{Lu}/u.test(start.plain.replace(/^(?:Mc|Mac|De|La|O')/, ''))
  )
    return make('business', true);
  if (own.some((norm) => TRADE_WORDS.has(norm)) && !known) {
    // "Homes on Birch", "Paint and brushes": any first word has a capital.
    return parts.length === 1 && first === 0 ? null : make('business', true);
  }
  const surname = own.length === 2 && known && PLACE_SURNAMES.has(own[1] ?? '');
  if (!surname && own.some((norm) => CIVIC_WORDS.has(norm))) return make('civic', true);
  if (isCivicTail(words[end])) return make('civic', true);
  if (text.slice(start.from, last.to).includes(' & ')) return make('business', true);
  if (parts.length === 1) {
    if (title) return make('given', true);
    if (known) return make('given', false);
    if (/'s$/.test(start.norm) && first > 0 && !heading) return make('business', false);
    return first > 0 && !heading ? make('unknown', false) : null;
  }
  if (parts.length > 3 || own.some((norm) => PLAIN_WORDS.has(norm))) return make('unknown', false);
  if (known || title) return make('person', true);
  return heading || first === 0 ? null : make('person', false);
}

/** "Oak elementary", "Lincoln High's": the run goes on in small letters or is followed by what it is. */
function isCivicTail(word: Word | undefined): boolean {
  return (
    !!word &&
    !word.entity &&
    !word.apart &&
    /^(?:elementary|middle|high|school|academy|street|avenue|county|park)$/.test(word.norm)
  );
}
