import type { Range } from '../finding.ts';
import type { Automaton, Occurrence } from './text/automaton.ts';
import { type DateMention, findDates } from './text/dates.ts';
import { type Emoji, findEmoji } from './text/emoji.ts';
import { type Entity, findEntities } from './text/entities.ts';
import { type Feature, findFeatures } from './text/features.ts';
import { type Folded, fold } from './text/fold.ts';
import { findTimes, type TimeMention } from './text/times.ts';
import { findWords, type Word } from './text/words.ts';

/** One sentence with all that clauses ask about it. Knows nothing of its neighbours, so it can be kept. */
export interface Sentence {
  readonly text: string;
  /** Length without the white space at the end. */
  readonly length: number;
  readonly folded: Folded;
  readonly words: readonly Word[];
  readonly entities: readonly Entity[];
  readonly emoji: readonly Emoji[];
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly features: ReadonlySet<Feature>;
  readonly occurrences: readonly Occurrence[];
  /** True when the original offset lies inside quotation marks. */
  quoted(at: number): boolean;
}

/** Reads one sentence. `quoted`: it begins inside a quotation. */
export function readSentence(
  text: string,
  quoted: boolean,
  automaton: Automaton,
  officialDomains: readonly string[],
): Sentence {
  const folded = fold(text);
  const entities = findEntities(folded.plain);
  const words = findWords(folded, entities);
  const dates = findDates(folded.plain);
  const times = findTimes(folded.plain);
  const length = text.trimEnd().length;
  const end = /[.!?\u2026"'\u201d)]+$/.exec(text.slice(Math.max(0, length - 12), length))?.[0] ?? '';
  const quotes = quotations(text, quoted);
  return {
    text,
    length,
    folded,
    words,
    entities,
    emoji: findEmoji(text),
    dates,
    times,
    features: findFeatures(words, entities, dates, times, end, officialDomains),
    occurrences: automaton.find(words),
    quoted: (at) => insideOne(quotes, at),
  };
}

function quotations(text: string, quoted: boolean): Range[] {
  const found: Range[] = [];
  let from = quoted ? 0 : -1;
  for (const { 0: mark, index } of text.matchAll(/["\u201c\u201d]/g)) {
    if (from >= 0 && mark !== '\u201c') {
      found.push({ from, to: index });
      from = -1;
    } else if (from < 0 && mark !== '\u201d') from = index;
  }
  if (from >= 0) found.push({ from, to: text.length });
  return found;
}

/** Ranges come in order and apart, so that halving finds the one that could hold `at`. */
function insideOne(ranges: readonly Range[], at: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const range = ranges[low];
  return range !== undefined && range.from <= at && at < range.to;
}
