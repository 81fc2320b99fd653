import type { DateMention } from './dates.ts';
import { type Entity, hostIn, hostOf } from './entities.ts';
import type { TimeMention } from './times.ts';
import { isCapital, isNumber, type Word } from './words.ts';

/** What a clause may ask for without naming words. */
export const FEATURES = [
  'link',
  'official-link',
  'phone',
  'email',
  'mention',
  'hashtag',
  'date',
  'weekday',
  'day',
  'time',
  'number',
  'percent',
  'year',
  'place',
  'question',
  'exclamation',
] as const;
export type Feature = (typeof FEATURES)[number];

const WEEKDAY =
  /^(?:(?:sun|mon|tues|wednes|thurs|fri|satur)days?|mon|tue|tues|wed|thu|thurs|fri|weekends?|weekdays|daily|nightly)$/;
const NEAR_DAY = /^(?:today|tonight|tomorrow|now)$/;
const PLACE_WORD =
  /^(?:st|street|ave|avenue|road|rd|blvd|lane|ln|drive|park|library|hall|center|centre|school|high|elementary|station|zone|zones|route|hwy|highway|county|bridge|creek|river|pool|plaza|square|garage|lot|museum|church|field|auditorium|room|building|lobby|downtown|districts?|trail|canyon|neighborhood|interstate)$/;
const PREPOSITION = /^(?:at|in|near|along|between|on|from|to|of|outside|inside|north|south|east|west)$/;
const CALENDAR_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const OWN_DAY_WORD = /^(?:noon|midnight|dawn|dusk|sunrise|sunset)$/;

/** The features of one sentence. */
export function findFeatures(
  words: readonly Word[],
  entities: readonly Entity[],
  dates: readonly DateMention[],
  times: readonly TimeMention[],
  end: string,
  officialDomains: readonly string[],
): Set<Feature> {
  const found = new Set<Feature>();
  for (const { kind, text } of entities) {
    found.add(kind);
    if (kind === 'link' && hostIn(hostOf(text), officialDomains)) found.add('official-link');
  }
  if (dates.length > 0) found.add('date').add('day');
  if (times.length > 0) found.add('time');
  if (end.includes('?')) found.add('question');
  if (end.includes('!')) found.add('exclamation');
  for (const [i, word] of words.entries()) addOfWord(found, word, words[i - 1], words[i + 1]);
  return found;
}

function addOfWord(found: Set<Feature>, word: Word, before: Word | undefined, after: Word | undefined): void {
  const { norm } = word;
  if (isNumber(norm)) {
    found.add('number');
    if (norm.endsWith('%') || /^percent(?:age)?$/.test(after?.norm ?? '')) found.add('percent');
    if (/^(?:19|20)\d\d$/.test(norm)) found.add('year');
  }
  if (WEEKDAY.test(norm)) found.add('weekday').add('day');
  else if (NEAR_DAY.test(norm)) found.add('day');
  else if (OWN_DAY_WORD.test(norm)) found.add('time');
  if (PLACE_WORD.test(norm) && (isCapital(before) || isCapital(word) || isNumber(after?.norm ?? ''))) {
    found.add('place');
  }
  if (PREPOSITION.test(before?.norm ?? '') && isCapital(word) && !WEEKDAY.test(norm)) {
    if (!CALENDAR_WORD.test(norm)) found.add('place');
  }
}
