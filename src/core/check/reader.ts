import type { Draft } from '../draft.ts';
import type { Policy } from '../policy/schema.ts';
import { type Doc, makeDoc, type Placed } from './doc.ts';
import type { Match, Matches } from './kinds/kind.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import { readSentence } from './sentence.ts';
import { cutSentences } from './text/split.ts';

/** A whole draft as readings at their places. */
export interface Read {
  readonly doc: Doc;
  readonly readings: readonly { readonly reading: Reading; readonly at: number }[];
  /** The matches of a clause in the whole draft. */
  matches(clause: number): Matches;
}

const KEPT = 300;
const LONGEST_KEPT = 4000;
const NONE: readonly Match[] = [];

/** Reads drafts and keeps the readings of their sentences, so that a keystroke costs one sentence. */
export function makeReader(policy: Policy, lexicon: Lexicon): (draft: Draft) => Read {
  const kept = new Map<string, Reading>();
  const { domains } = policy.facts;

  return (draft) => {
    const used = new Map<string, Reading>();
    const readings: { reading: Reading; at: number }[] = [];
    const placed: Placed[] = [];
    for (const { from, to, quoted } of cutSentences(draft.text)) {
      const text = draft.text.slice(from, to);
      const key = (quoted ? '"' : ' ') + text;
      const reading =
        used.get(key) ??
        kept.get(key) ??
        lexicon.read(readSentence(text, quoted, lexicon.automaton, domains));
      if (text.length <= LONGEST_KEPT) used.set(key, reading);
      readings.push({ reading, at: from });
      placed.push({ sentence: reading.sentence, at: from });
    }
    remember(kept, used);
    return { doc: makeDoc(draft, placed), readings, matches: (clause) => placedMatches(readings, clause) };
  };
}

/** The sentences of this draft, and of earlier ones while there is room: several drafts may be open. */
function remember(kept: Map<string, Reading>, used: ReadonlyMap<string, Reading>): void {
  for (const [key, reading] of used) {
    kept.delete(key);
    kept.set(key, reading);
  }
  for (const key of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(key);
  }
}

/** The matches of one clause by list, with offsets on the draft; put together when the clause asks. */
function placedMatches(readings: Read['readings'], clause: number): Matches {
  const sources = readings.filter(({ reading }) => reading.matches.has(clause));
  if (sources.length === 0) return nothing;
  const known = new Map<string, readonly Match[]>();
  return (list) => {
    const before = known.get(list);
    if (before) return before;
    const all: Match[] = [];
    for (const { reading, at } of sources) {
      for (const { phrase, first, last, from, to, sentence } of reading.matches.get(clause)?.get(list) ??
        NONE) {
        all.push({ phrase, first, last, from: from + at, to: to + at, sentence });
      }
    }
    known.set(list, all);
    return all;
  };
}

function nothing(): readonly Match[] {
  return NONE;
}
