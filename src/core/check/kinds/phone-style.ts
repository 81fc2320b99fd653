import type { Style } from '../../policy/words-schema.ts';
import type { Sentence } from '../sentence.ts';
import { digitsOf } from '../text/phones.ts';
import type { Hit, Kind } from './kind.ts';

/** How a house writes a number: what is right as it is, and the parts of any other put together. */
interface PhoneStyle {
  readonly right: RegExp;
  join(country: string, area: string, exchange: string, line: string): string;
}

const STYLES: Readonly<Record<Style['phone'], PhoneStyle>> = {
  '650-555-0100': { right: /^(?:1-)?(?:\d{3}-)?\d{3}-\d{4}$/, join: (...parts) => joined(parts, '-') },
  '650.555.0100': { right: /^(?:1\.)?(?:\d{3}\.)?\d{3}\.\d{4}$/, join: (...parts) => joined(parts, '.') },
  '(650) 555-0100': {
    right: /^(?:1 )?(?:\(\d{3}\) )?\d{3}-\d{4}$/,
    join: (country, area, exchange, line) =>
      joined([country, area && `(${area})`, `${exchange}-${line}`], ' '),
  },
};

/** Seven, ten or eleven digits, however they are parted. */
const DIGITS = /(?<![\w.$#/-])\+?\(?\d{1,7}\)?(?:[-. /()]{1,2}\d{1,4}\)?){0,4}(?![\w/-])/g;
/** Ten digits in the usual groups, parted by signs that no house uses. */
const ODD_SIGNS =
  /(?<![\w.$#/-])(?:1[-. ])?[[(]?\d{3}[\])]? ?(?:[\u00b7\u2022_~=\\:,|\u2013\u2014-] ?)?\d{3} ?[\u00b7\u2022_~=\\:,|\u2013\u2014-] ?\d{4}(?![\w/-])/g;
/** Seven digits so parted, which only a word of calling tells from other figures. */
const ODD_SHORT = /(?<![\w.$#/-])\d{3}(?: [-\u2013.] | ?[\u00b7\u2022_~=\\:|] ?)\d{4}(?![\w/-])/g;
/** What both have, which few sentences do. */
const PARTED = /\d[^\d\s]? ?\D? ?\d{4}/;
/** What one of these has: the commonest digits stand for all. */
const LETTERED = /\d-[A-Z]{4}|\b(?:zero|oh|five)[-, ]/;
/** "555-LAMP" and a number in words. */
const NOT_IN_DIGITS =
  /(?<![\w-])(?:1-)?(?:\d{3}-)?\d{3}-[A-Z]{4}(?![\w-])|\b(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[-, ]{1,2}){6,10}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/g;
/** Odd spellings could be any number; one that is called or texted is a phone's. */
const CALLED =
  /\b(?:calls?|texts?|dial|rings?|ring up|phones?|tel|telephone|lines?|hotline|number is|reach (?:us|them|him|her)|fax|cell|mobile|try|desk|van|us|on|at|or)[ :.]{1,3}(?:at |on |is )?$|\b(?:texts?|send|calls?)\b[^.!?]{0,24} to $/i;
const NUMBERED =
  /\b(?:no|nos|number|bid|item|invoice|case|permit|account|ticket|request|order|rule|section|code|lot|parcel|model|part)[ .:#]{1,3}$/i;

/** A phone number that is not written as the house writes it. */
export const phoneStyle: Kind<'phone-style'> = {
  kind: 'phone-style',
  ready(_clause, { style }) {
    const house = STYLES[style.phone];
    return {
      sentence: (sentence) => [...listed(sentence, house), ...odd(sentence, house), ...notInDigits(sentence)],
    };
  },
};

/** Numbers that read as a phone's by their build. */
function listed({ entities, folded, text: original }: Sentence, house: PhoneStyle): Hit[] {
  return entities.flatMap(({ kind, from, to, text }) => {
    if (kind !== 'phone') return [];
    const range = folded.origin(from, to);
    const asWritten = original.slice(range.from, range.to);
    if (house.right.test(asWritten) || isNumbered(folded.plain, from, text)) return [];
    return [{ ...range, fixes: [{ insert: houseNumber(text, house), safe: true }] }];
  });
}

function odd({ entities, folded }: Sentence, house: PhoneStyle): Hit[] {
  const { plain } = folded;
  if (!/\d/.test(plain)) return [];
  const isParted = PARTED.test(plain);
  const parted = isParted ? [...plain.matchAll(ODD_SIGNS)] : [];
  const sure = new Set(parted.map(({ index }) => index));
  const short = isParted ? [...plain.matchAll(ODD_SHORT)] : [];
  const all = [...plain.matchAll(DIGITS), ...short, ...parted].filter(
    ({ index }, i, every) => every.findLastIndex((other) => other.index === index) === i,
  );
  return all.flatMap(({ 0: text, index }) => {
    const count = digitsOf(text).length;
    if ((count !== 7 && count !== 10 && count !== 11) || house.right.test(text)) return [];
    if (entities.some(({ from, to }) => from < index + text.length && index < to)) return [];
    if (!sure.has(index) && !CALLED.test(plain.slice(Math.max(0, index - 30), index))) return [];
    const range = folded.origin(index, index + text.length);
    return [{ ...range, fixes: [{ insert: houseNumber(text, house), safe: true }] }];
  });
}

function notInDigits({ text }: Sentence): Hit[] {
  if (!LETTERED.test(text)) return [];
  return [...text.matchAll(NOT_IN_DIGITS)].map(({ 0: number, index }) => ({
    from: index,
    to: index + number.length,
  }));
}

/** "Bid no. 555.0119" is nobody's phone. */
function isNumbered(plain: string, from: number, text: string): boolean {
  return digitsOf(text).length === 7 && NUMBERED.test(plain.slice(Math.max(0, from - 20), from));
}

function houseNumber(text: string, { join }: PhoneStyle): string {
  const digits = digitsOf(text);
  return join(digits.slice(0, -10), digits.slice(-10, -7), digits.slice(-7, -4), digits.slice(-4));
}

function joined(parts: readonly string[], mark: string): string {
  return parts.filter((part) => part !== '').join(mark);
}
