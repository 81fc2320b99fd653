import { findAddresses } from '../text/addresses.ts';
import { hostIn } from '../text/entities.ts';
import { namesOf } from '../traits.ts';
import type { Kind } from './kind.ts';

const PATTERNS = [
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
  /\b(?:license )?plates?(?: number| no\.?| #)?:? #?(?=[A-Z0-9-]{0,7}\d)(?=[A-Z0-9-]{0,7}[A-Z])[A-Z0-9-]{5,8}\b/g,
  /\b(?:born|dob|d\.o\.b\.|date of birth|birth ?date):? (?:on )?(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4})/gi,
  /\b(?:ssn|social security(?: number| no\.?)?|driver'?s? license(?: number| no\.?| #)?|account(?: number| no\.?| #)?):? #?(?=[A-Z0-9-]{0,14}\d{3})[A-Z0-9-]{5,15}\b/gi,
  /\b(?:tags?|plates?|license),? (?:is |number |no\.? |#)?(?=[A-Z0-9 -]{0,6}\d)[A-Z0-9]{2,4}[ -][A-Z0-9]{2,4}\b/g,
  /\b(?:ssn|social|card|passport|account),? (?:ending|ends|are|is|no\.)(?: in)? \d{4,9}\b/gi,
  /\b(?:cell|mobile|home|his|her|private number|reach (?:her|him|them) at|text (?:her|him|neighbor))\b[^.!?\n\d]{0,25}\(?(?:\d{3}[)-] ?)?\d{3}-\d{4}\b/gi,
];
const BESIDE = /^(?:,? (?:who )?(?:lives? |living )?(?:of|at)|,)(?: (?:his|her|their) (?:home|house),?)? $/;
const PRIVATE_MAIL = [
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'aol.com',
  'icloud.com',
  'proton.me',
  'live.com',
  'comcast.net',
  'msn.com',
];

/** What points to one private person: identity numbers, plates, birth dates, private mailboxes. */
export const identifiers: Kind<'identifiers'> = {
  kind: 'identifiers',
  ready() {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        const mail = sentence.entities.filter(
          ({ kind, text }) =>
            kind === 'email' && hostIn(text.slice(text.indexOf('@') + 1).toLowerCase(), PRIVATE_MAIL),
        );
        const numbers = PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)]).map(
          ({ 0: text, index }) => origin(index, index + text.length),
        );
        const people = namesOf(sentence).filter(({ kind }) => kind === 'person');
        const homes = people.length === 0 ? [] : findAddresses(plain).map(({ from, to }) => origin(from, to));
        const residents = people.flatMap(({ from, to: end }) =>
          homes
            .filter((home) => home.from > end && BESIDE.test(sentence.text.slice(end, home.from)))
            .map(({ to }) => ({ from, to })),
        );
        return [...numbers, ...residents, ...mail.map(({ from, to }) => origin(from, to))];
      },
    };
  },
};
