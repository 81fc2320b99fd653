import type { Sentence } from '../sentence.ts';
import { wallClock } from '../text/clock.ts';
import { type DateMention, dayNumber, WEEKDAYS, weekdayOf } from '../text/dates.ts';
import { type Hit, type Kind, withSigns } from './kind.ts';

/** House style of the Associated Press: long months are shortened before a day. */
const MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** "2027-05-31" and "6.18.27". */
const FIGURES =
  /(?<![\w.$/-])(?:\d{4}[-/.](?:0?[1-9]|1[0-2])[-/.]\d{1,2}|(?:0?[1-9]|1[0-2])\.(?:[0-2]?\d|3[01])\.(?:20)?\d{2})(?![\w/-]|\.\d)/g;
/** "14 May", "the 25th of May" and "Friday the 28th". */
const REVERSED =
  /(?<![\w/.-])(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\w)(?! \d{1,2}(?!\d))/gi;
const DAY_ONLY =
  /(?<!\w)(?:sun|mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur)(?:day)?\.?,? (?:the )?\d{1,2}(?:st|nd|rd|th)(?!\w| (?:annual|grade|graders?|street|st|avenue|ave|precinct|district|floor|birthday|anniversary))/gi;
/** "Until the 15th." */
const THE_DAY =
  /(?<=\b(?:until|by|on|before|through|from|to) )the \d{1,2}(?:st|nd|rd|th)(?=$|[.,;:!?)]|[ ](?:and|at|from|to|through|only)\b)/gi;
/** "November thirtieth" and "the third of March". */
const SPELLED = new RegExp(
  String.raw`\b(?:MONTH (?:the )?DAY|the DAY(?: (?:and|to|or|through) (?:the )?DAY)? of MONTH)\b(?! (?:annual|street|st|avenue|ave|precinct|district))`
    .replaceAll(
      'MONTH',
      '(?:january|february|march|april|may|june|july|august|september|october|november|december)',
    )
    .replaceAll(
      'DAY',
      '(?:first|second|third|(?:twenty-?|thirty-?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)',
    ),
  'gi',
);
/** "6/21-6/25". */
const SPAN = /(?<![\w/.-])(?:0?[1-9]|1[0-2])\/\d{1,2} ?[-\u2013] ?(?:0?[1-9]|1[0-2])\/\d{1,2}(?![\w/-])/g;
/** Numbers of rules and files may look like dates. */
const NUMBERED =
  /\b(?:ordinance|ord|section|sec|no|bid|rule|code|chapter|article|resolution|file|case|item|permit)[ .#]{1,3}$/i;
const SHORT_WEEKDAY = /^(?:sun|mon|tues?|wed|thu|thurs?|fri|sat)\b/i;
/** "May 10" for the day's own name, or for a day that was. */
const NO_WEEKDAY_NEEDED =
  /\b(?:since|from|between|of|before|to|and|through|-|until|after|our|every|each|the|on or about|was|were|born|in)[ ,]{1,2}$/i;

/** A date in figures, with "7th", turned round, or without its weekday. The house writes "Friday, May 7" or "Friday 7 May". */
export const dateStyle: Kind<'date-style'> = {
  kind: 'date-style',
  ready(_clause, policy) {
    const clock = wallClock(policy.organisation.timeZone);
    const dayFirst = policy.style.date === '7 May';
    const odd = [FIGURES, DAY_ONLY, THE_DAY, SPELLED, SPAN, ...(dayFirst ? [] : [REVERSED])];
    return {
      ...withSigns(
        (sentence) => signs(sentence, odd),
        (doc, found, _matches, { now }) => {
          const today = clock(now);
          return doc.placed.flatMap(({ sentence, at }, i): Hit[] => {
            const known = found[i]?.dates
              .filter((date) => isOff(date, sentence, today))
              .map((date) => {
                const { from, to } = sentence.folded.origin(date.from, date.to);
                const insert = houseDate(date, today.year, dayFirst);
                return { from: from + at, to: to + at, fixes: insert ? [{ insert, safe: false }] : [] };
              });
            const others = found[i]?.others.map(({ from, to }) => ({
              from: from + at,
              to: to + at,
              fixes: [],
            }));
            return [...(known ?? []), ...(others ?? [])];
          });
        },
      ),
    };
  },
};

/** Dates that may be off the house style, and what no date of that style looks like. */
function signs({ folded, dates, quoted }: Sentence, odd: readonly RegExp[]) {
  if (
    !/\d|second|third|first|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)th\b/i.test(folded.plain)
  )
    return null;
  const isQuoted = (from: number) => quoted(folded.origin(from, from + 1).from);
  const own = dates.filter(({ from }) => !isQuoted(from));
  const others = odd
    .flatMap((pattern) => [...folded.plain.matchAll(pattern)])
    .filter(({ index }) => !isQuoted(index) && !isNumbered(folded.plain, index))
    .map(({ 0: text, index }) => folded.origin(index, index + text.length));
  return own.length + others.length > 0 ? { dates: own, others } : null;
}

function isOff(
  date: DateMention,
  { folded: { plain }, features }: Sentence,
  today: { year: number; month: number; day: number },
): boolean {
  if (date.form === 'numeric') return !isNumbered(plain, date.from);
  if (date.ordinal) return true;
  if (date.weekday !== null) {
    const named = plain.slice(date.weekdayFrom, date.weekdayTo);
    return SHORT_WEEKDAY.test(named);
  }
  return !features.has('weekday') && lacksWeekday(date, plain, today);
}

/** A day to come without its weekday, told as when something happens. */
function lacksWeekday(
  { year, month, day, from }: DateMention,
  plain: string,
  today: { year: number; month: number; day: number },
): boolean {
  if (year !== null || (month === 7 && day === 4)) return false;
  const isAhead = month > today.month || (month === today.month && day >= today.day);
  return isAhead && !NO_WEEKDAY_NEEDED.test(plain.slice(Math.max(0, from - 16), from));
}

function isNumbered(plain: string, from: number): boolean {
  return NUMBERED.test(plain.slice(Math.max(0, from - 14), from));
}

function houseDate(date: DateMention, thisYear: number, dayFirst: boolean): string | null {
  const year = date.year ?? thisYear;
  const days = dayNumber(year, date.month, date.day);
  if (days === null) return null;
  const weekday = date.weekday ?? (date.year === null ? null : weekdayOf(days));
  const lead = weekday === null ? '' : `${WEEKDAYS[weekday]}, `;
  const month = MONTHS[date.month - 1];
  const tail = date.year === null || year === thisYear ? '' : `${dayFirst ? '' : ','} ${year}`;
  return dayFirst
    ? `${lead.replace(',', '')}${date.day} ${month}${tail}`
    : `${lead}${month} ${date.day}${tail}`;
}
