import type { Range } from '../../finding.ts';
import type { Clause, Policy } from '../../policy/schema.ts';
import type { Situation } from '../../situation.ts';
import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import type { Tagger } from '../tagger.ts';

/** A phrase of a clause found in a sentence. Offsets lie on the sentence, or on the draft for a draft's matches. */
export interface Match extends Range {
  /** Which phrase of its list. */
  readonly phrase: number;
  /** Its first and last word among the sentence's words. */
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
}

/** Looks up the matches of one of the clause's phrase lists. */
export type Matches = (list: string) => readonly Match[];

/** A replacement for the hit's range, or for a range of its own. */
export interface HitFix {
  readonly insert: string;
  readonly safe: boolean;
  readonly range?: Range;
}

/** Where a clause is met, before it becomes a finding. */
export interface Hit extends Range {
  /** `draft`: nothing to underline; the draft as a whole. Words when left out. */
  readonly about?: 'draft';
  /** What the hit rests on; its own words when left out. `none`: it never waits for the author. */
  readonly stretch?: 'words' | 'sentence' | 'draft' | 'none';
  readonly fixes?: readonly HitFix[];
  /** Values for the message's {places} beyond {match} and {suggestion}. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A clause made ready. Any part may be missing. */
export interface Ready {
  /** Phrase lists to be found together with those of all other clauses. */
  readonly phrases?: Readonly<Record<string, readonly string[]>>;
  /** Phrase lists of which one must match, or there can be no hit. Asked every time when left out. */
  readonly trigger?: readonly string[];
  /** Depends on the sentence alone, so that its answer can be kept. Offsets lie on the sentence. */
  readonly sentence?: (sentence: Sentence, matches: Matches) => readonly Hit[];
  /** What `draft` goes by that a sentence alone shows, which is kept; null when it shows nothing. See `withSigns`. */
  readonly signs?: (sentence: Sentence, matches: Matches) => unknown;
  /** Depends on the whole draft or the situation. Offsets lie on the draft. */
  readonly draft?: (
    doc: Doc,
    matches: Matches,
    situation: Situation,
    signs: readonly unknown[],
  ) => readonly Hit[];
}

/**
 * A clause that judges the whole draft by signs that it finds in each sentence alone, so that a keystroke reads one
 * sentence anew and not all of them. `draft` gets one entry for each sentence, and is not asked while all are null.
 */
export function withSigns<S>(
  signs: (sentence: Sentence, matches: Matches) => S | null,
  draft: (doc: Doc, signs: readonly (S | null)[], matches: Matches, situation: Situation) => readonly Hit[],
): Pick<Ready, 'signs' | 'draft'> {
  return {
    signs,
    // The lexicon hands back what `signs` has told.
    draft: (doc, matches, situation, found) => draft(doc, found as readonly (S | null)[], matches, situation),
  };
}

export type ClauseKind = Clause['kind'];

/** One way of checking. */
export interface Kind<K extends ClauseKind> {
  readonly kind: K;
  ready(clause: Extract<Clause, { kind: K }>, policy: Policy, tagger: Tagger | null): Ready;
}

/** A hit on the draft as a whole. */
export function wholeDraft(values?: Readonly<Record<string, string>>): Hit {
  return { from: 0, to: 0, about: 'draft', stretch: 'draft', ...(values ? { values } : {}) };
}
