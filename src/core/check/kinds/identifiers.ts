import type { Range } from '../../finding.ts';
import type { Policy } from '../../policy/schema.ts';
import type { Sentence } from '../sentence.ts';
import { findAddresses } from '../text/addresses.ts';
import { hostIn } from '../text/entities.ts';
import { findHouseholds } from '../text/households.ts';
import { sameNumber } from '../text/phones.ts';
import { namesOf } from '../traits.ts';
import type { Kind } from './kind.ts';

const DATE = String.raw`(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19[2-9]\d|20\d\d))`;
/** Three digits in a row, as every longer number has. */
const LONG = /\d{3}/;
/**
 * Numbers that tell by their form or by the word beside them whose they are. `needs` is what every match of the patterns
 * holds; most sentences hold nothing of it, and then the patterns, which take long, are not tried.
 */
const NUMBERS: readonly { readonly needs: RegExp; readonly patterns: readonly RegExp[] }[] = [
  {
    needs: LONG,
    patterns: [
      // Social Security numbers, whole or their end.
      /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g,
      /\b(?:ssn|social(?: security)?|card|passport|account|acct)\b[^.!?\n\d]{0,24}\b(?:ending|ends|last four|last 4|no\.|number|are|is|#)[^.!?\n\d]{0,8}(?<![\d$-])\d{4,9}(?!\d|%)/gi,
      /\b(?:ssn|social security(?: number| no\.?)?|driver'?s? license(?: number| no\.?| #)?|passport(?: number| no\.?| #)?|account(?: number| no\.?| #)?|(?:student |employee |bus pass |badge |library )id(?: number| no\.?| #)?|pass id):? (?:is )?#?(?=[A-Z0-9-]{0,14}\d{3})[A-Z0-9-]{4,15}\b/gi,
      /\blicense\b[^.!?\n\d]{0,14}\b(?:number|no\.|#) ?(?=[A-Z0-9-]{0,14}\d{3})[A-Z0-9-]{5,15}\b/gi,
      // Bank cards.
      /(?<![\d-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\d-])/g,
    ],
  },
  {
    needs: /born|birth|d\.?o\.?b/i,
    patterns: [
      // Birth dates.
      new RegExp(
        String.raw`\b(?:born|dob|d\.o\.b\.|date of birth|birth ?date|birthday):? (?:on |is |of )?${DATE}`,
        'gi',
      ),
    ],
  },
  {
    needs: LONG,
    patterns: [
      // Private phones.
      /\b(?:(?:cell|mobile|home|private|personal)(?: (?:number|phone|line))?|at home|(?:his|her|their) (?:number|phone|cell)|reach (?:her|him|them)|(?:text|call) (?:her|him|neighbor))(?:,|:)?(?: (?:is|at|on|to|\p{Lu}\p{Ll}+)){0,3}:? ?\(?(?:\d{3}[)-] ?)?\d{3}-\d{4}\b/giu,
      /(?<![\d-])(?:\d{3}-)?\d{3}-\d{4},? (?:the|your|his|her|their) (?:cell|mobile|home|private|personal)\b/gi,
    ],
  },
  {
    needs: /name and|home address|phone number|birth|social security|ssn|license number|account number/i,
    patterns: [
      // Lists that are shown.
      /\b(?:911 caller|caller|patron|applicant|petitioner|complainant|donor|voter|resident|signer|everyone)s?'?(?:'s)? (?:name and (?:number|address|phone)|home address\w*|phone numbers?|birthdays?|date of birth)\b/gi,
      /\b(?:list|screenshot|photo|form|petition|spreadsheet|copy|document|file|pdf)\b[^.!?\n]{0,40}\b(?:with|showing|shows|including)\b[^.!?\n]{0,24}\b(?:birthdays|birth dates|social security numbers?|ssns?|home address(?:es)?|phone numbers|license numbers?|account numbers?)\b/gi,
    ],
  },
];
const PLATE_WORD =
  /\b(?:cars?|trucks?|sedan|suv|pickup|van|jeep|coupe|hatchback|wagon|motorcycle|trailer|vehicles?|parked|tow(?:ed|ing)?|plates?|tags?|driver of|owner of|ford|chevy|honda|toyota|subaru|nissan|hyundai|kia|dodge|tesla|bmw)\b/i;
/** Letters and digits together, six or seven in all. */
const PLATE =
  /(?<![\p{L}\d#@./-])(?=[A-Z0-9]*(?:[ -][A-Z0-9]*)?\d)(?=[\d]*[ -]?[\d]*[A-Z])(?:[A-Z0-9]{2,4}[ -][A-Z0-9]{2,4}|[A-Z0-9]{6,8})(?![\p{L}\d/-]|\.\d)/gu;
const PLATE_SAID =
  /\b(?:license )?(?:plates?|tags?)(?: number| no\.?| #)?(?:,|:| is| reads)? #?(?=[A-Z0-9 -]{0,7}\d)(?=[A-Z0-9 -]{0,7}[A-Z])[A-Z0-9]{1,4}[ -]?[A-Z0-9]{2,5}\b/g;
const NO_PLATE =
  /^(?:\d+(?:ST|ND|RD|TH|AM|PM) .*|.* \d+(?:ST|ND|RD|TH|AM|PM)|\d+ ?(?:AM|PM|MPH|USD|KM|CDL|ADA)|(?:US|SR|RT|HWY|CR|UNIT|ROOM|APT|LOT|ROUTE|K|GATE|STATION) ?-?\d+|\d{3,4} [A-Z]{1,2}|20\d\d .*|.* 20\d\d)$/;

const PRIVATE_MAIL =
  /@(?:gmail|yahoo|hotmail|outlook|aol|icloud|proton(?:mail)?|live|comcast|msn|me|mac|gmx|verizon|att|sbcglobal|charter|cox)\./i;
const PRIVATE_WRITER =
  /\b(?:applicant|complaint|complainant|resident|neighbor|caller|petition\w*|homeowner|filed|gardener|winner|donor|signer|tenant|landlord)\b/i;

const DESK =
  /\b(?:director|spokesperson|spokesman|spokeswoman|coordinator|manager|officer|desk|office|department|city hall|press|media|mayor|chief|captain|councilmember|clerk's|superintendent|realtor|agency|center|library|bakery|restaurant|shop|store|cafe|grill|clinic|museum|theater)\b/i;
const ROLE_BOX =
  /^(?:info|office|contact|hello|sales|events?|tickets?|press|news|media|support|help|admin|volunteers?|registration|register|team|staff|jobs|hr|rsvp|billing|service|customer\w*|mail|club|president|director|board|parks|library|recycling|donate)\b/i;
const LIVES =
  /\b(?:lives?|living|resides?|residing|(?:his|her|their|the wrong|yellow|blue|white|red|green|brown) (?:home|house)|home of|resident|homeowner|the folks|neighbor|applicant|tenant|age \d+|aged \d+)\b/i;
const BESIDE =
  /^(?:,? (?:who )?(?:lives? |living |residing )?(?:of|at|from|on)|,)(?: (?:his|her|their) (?:home|house),?)?(?: number)? $/;
/** Between a name and a house there may stand an age or a few words, if somebody is said to live there. */
const LOOSE = /^[^.!?\n;]{0,60}$/;
const HOUSE =
  /\b(?:house|home|ranch|bungalow|duplex|cottage|trailer|place)\b[^.!?\n]{0,60}\bnumber \d{1,5}\b/i;

/** What points to one private person: identity numbers, plates, birth dates, private phones, mailboxes and homes. */
export const identifiers: Kind<'identifiers'> = {
  kind: 'identifiers',
  ready(_clause, { facts }) {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        if (!/[\d@]|'s |everyone|list|form/i.test(plain)) return [];
        const at = ({ 0: text, index }: { 0: string; index: number }) => origin(index, index + text.length);
        return [
          ...NUMBERS.flatMap(({ needs, patterns }) => (needs.test(plain) ? patterns : []))
            .flatMap((pattern) => [...plain.matchAll(pattern)])
            .filter(
              ({ 0: text }) => !facts.phones.some(({ number }) => number.length > 3 && text.includes(number)),
            )
            .map(at),
          ...plates(plain).map(at),
          ...mailboxes(sentence, facts.domains),
          ...phones(sentence, facts.phones),
          ...homes(sentence),
        ];
      },
    };
  },
};

function plates(plain: string): { 0: string; index: number }[] {
  const said = [...plain.matchAll(PLATE_SAID)];
  if (!PLATE_WORD.test(plain)) return said;
  const seen = [...plain.matchAll(PLATE)].filter(({ 0: text }) => {
    const bare = text.replace(/[ -]/g, '');
    return (
      bare.length >= 6 && bare.length <= 8 && /\d/.test(bare) && /[A-Z]/.test(bare) && !NO_PLATE.test(text)
    );
  });
  return [...said, ...seen];
}

function mailboxes({ entities, folded }: Sentence, official: readonly string[]): Range[] {
  if (!entities.some(({ kind }) => kind === 'email')) return [];
  const isPrivate = PRIVATE_WRITER.test(folded.plain);
  return entities
    .filter(
      ({ kind, text }) =>
        kind === 'email' && (PRIVATE_MAIL.test(text) || (isPrivate && !ROLE_BOX.test(text))),
    )
    .filter(({ text }) => !hostIn(text.slice(text.indexOf('@') + 1).toLowerCase(), official))
    .map(({ from, to }) => folded.origin(from, to));
}

/** A number straight behind the name of somebody without an office. */
function phones(sentence: Sentence, known: Policy['facts']['phones']): Range[] {
  if (!sentence.entities.some(({ kind }) => kind === 'phone') || DESK.test(sentence.text)) return [];
  const people = namesOf(sentence).filter(({ kind, title }) => kind === 'person' && !title);
  return sentence.entities
    .filter(({ kind, text }) => kind === 'phone' && !known.some(({ number }) => sameNumber(number, text)))
    .flatMap(({ from, to }) => {
      const phone = sentence.folded.origin(from, to);
      const owner = people.find(
        (name) =>
          name.to <= phone.from &&
          /^(?:'s)?[,:(]? ?(?:at |cell |is )?\(?$/.test(sentence.text.slice(name.to, phone.from)),
      );
      return owner ? [{ from: owner.from, to: phone.to }] : [];
    });
}

function homes(sentence: Sentence): Range[] {
  const { plain, origin } = sentence.folded;
  if (!/\d/.test(plain)) return [];
  const people: Range[] = [
    ...namesOf(sentence).filter(
      ({ kind, title }) =>
        kind === 'person' ||
        (kind === 'given' && /^(?:mr|mrs|ms|miss)$/.test(title ?? '')) ||
        (kind === 'unknown' && title),
    ),
    ...findHouseholds(sentence.words),
  ];
  if (people.length === 0) return [];
  const described = HOUSE.exec(plain);
  const lives = LIVES.test(plain);
  const found = findAddresses(plain).flatMap(({ from, to }): Range[] => {
    const home = origin(from, to);
    const owner = people.find((one) => {
      const between =
        one.to <= home.from ? sentence.text.slice(one.to, home.from) : sentence.text.slice(home.to, one.from);
      return (one.to <= home.from && BESIDE.test(between)) || (lives && LOOSE.test(between));
    });
    return owner ? [{ from: Math.min(owner.from, home.from), to: Math.max(owner.to, home.to) }] : [];
  });
  return described ? [...found, origin(described.index, described.index + described[0].length)] : found;
}
