import { sha256 } from '../signing/bytes.ts';
import type { Situation } from '../situation.ts';
import { lastFrom } from './halving.ts';
import type { Hit, Match, Matches, Ready } from './kinds/kind.ts';
import type { Read } from './reader.ts';
import type { Sentence } from './sentence.ts';
import type { Automaton } from './text/automaton.ts';

/** Matches by clause, then by phrase list. Most clauses match nothing in a sentence, and then have no entry. */
export type SentenceMatches = ReadonlyMap<number, ReadonlyMap<string, readonly Match[]>>;

/** A hit, and the clause that it meets, by its place among the articles. */
export interface ClauseHit {
  readonly clause: number;
  readonly hit: Hit;
}

/** All clauses of a policy made ready, and all their phrases in one automaton. */
export interface Lexicon {
  readonly automaton: Automaton;
  /** What the clauses have to say of a sentence alone. */
  read(sentence: Sentence): Reading;
  /** What clauses find that need the whole draft or the situation; those that are not on are not asked. */
  draftHits(whole: Read, situation: Situation, isOn: (clause: number) => boolean): ClauseHit[];
}

/** A sentence with everything that clauses found in it alone, by their places among the articles. */
export interface Reading {
  readonly sentence: Sentence;
  /** By clause and list: leftmost, then longest, never overlapping. */
  readonly matches: SentenceMatches;
  readonly hits: readonly ClauseHit[];
  /** Clauses that need the whole draft, and to which this sentence gives cause. */
  readonly wakes: readonly number[];
  /** The clause's signs in this sentence, looked for when it first asks. */
  signs(clause: number): unknown;
}

const NONE: readonly Match[] = [];
const nothing: Matches = () => NONE;

/** Joins the clauses of a policy, made ready, with the automaton of their phrases. */
export function makeLexicon(
  clauses: readonly Ready[],
  lists: readonly PhraseList[],
  automaton: Automaton,
): Lexicon {
  const ofSentence = askers(clauses, ({ sentence }) => sentence !== undefined);
  const ofDraft = askers(clauses, ({ draft }) => draft !== undefined);
  // A clause that goes by signs has nothing to say of a draft that shows none.
  const bySigns = ofDraft.always.filter((clause) => clauses[clause]?.signs);
  const always = ofDraft.always.filter((clause) => !clauses[clause]?.signs);
  return {
    automaton,
    read(sentence) {
      const matches = group(sentence, lists);
      const own = (clause: number): Matches => {
        const lists = matches.get(clause);
        return lists ? (list) => lists.get(list) ?? NONE : nothing;
      };
      const hits: ClauseHit[] = [];
      const ask = (clause: number) => {
        for (const hit of clauses[clause]?.sentence?.(sentence, own(clause)) ?? [])
          hits.push({ clause, hit });
      };
      const wakes: number[] = [];
      for (const clause of ofSentence.always) ask(clause);
      for (const [clause, lists] of matches) {
        if (ofSentence.wakes(clause, lists)) ask(clause);
        if (ofDraft.wakes(clause, lists)) wakes.push(clause);
      }
      const known = new Map<number, unknown>();
      const signs = (clause: number) => {
        if (known.has(clause)) return known.get(clause);
        const found = clauses[clause]?.signs?.(sentence, own(clause)) ?? null;
        known.set(clause, found);
        return found;
      };
      for (const clause of bySigns) if (signs(clause) !== null) wakes.push(clause);
      return { sentence, matches, hits, wakes, signs };
    },
    draftHits(whole, situation, isOn) {
      const hits: ClauseHit[] = [];
      const awake = new Set(always);
      for (const { reading } of whole.readings) for (const clause of reading.wakes) awake.add(clause);
      // In the order of the clauses, whichever sentence has woken them.
      for (const clause of Uint32Array.from(awake).sort()) {
        const ready = clauses[clause];
        if (!ready?.draft || !isOn(clause)) continue;
        const signs = ready.signs ? whole.readings.map(({ reading }) => reading.signs(clause)) : [];
        const found = ready.draft(whole.doc, whole.matches(clause), situation, signs);
        for (const hit of found) hits.push({ clause, hit });
      }
      return hits;
    },
  };
}

/** A phrase list of a clause. Its phrases follow those of all lists before it. */
export interface PhraseList {
  readonly clause: number;
  readonly list: string;
  readonly texts: readonly string[];
  /** The place of its first phrase in the automaton. */
  readonly first: number;
}

/** Gathers the phrases of all clauses. */
export function gatherPhrases(clauses: readonly Ready[]): PhraseList[] {
  const lists: PhraseList[] = [];
  let first = 0;
  for (const [clause, { phrases }] of clauses.entries()) {
    for (const [list, texts] of Object.entries(phrases ?? {})) {
      if (texts.length > 0) lists.push({ clause, list, texts, first });
      first += texts.length;
    }
  }
  return lists;
}

/** Changes when the same phrases would be compiled to other data. */
const FORMAT = 3;

/** Tells these phrases from all others, and how they are compiled. */
export async function phrasesKey(lists: readonly PhraseList[]): Promise<string> {
  return `${FORMAT}-${await sha256(lists.map(({ texts }) => texts.join('\x1f')).join('\x1f'))}`;
}

/** The place of a list's first phrase. */
const firstOf = ({ first }: PhraseList) => first;

/** Clauses with a trigger are asked only when one of its lists matches, so that thousands of them cost nothing. */
function askers(clauses: readonly Ready[], asks: (ready: Ready) => boolean) {
  return {
    always: clauses.flatMap((ready, i) => (asks(ready) && !ready.trigger ? [i] : [])),
    wakes(clause: number, lists: ReadonlyMap<string, unknown>): boolean {
      const ready = clauses[clause];
      return !!ready?.trigger?.some((list) => lists.has(list)) && asks(ready);
    },
  };
}

function group(sentence: Sentence, phraseLists: readonly PhraseList[]): SentenceMatches {
  const byClause = new Map<number, Map<string, Match[]>>();
  for (const { phrase: id, first, last } of sentence.occurrences) {
    const owner = phraseLists[lastFrom(phraseLists, id, firstOf)];
    const start = sentence.words[first];
    const end = sentence.words[last];
    if (!owner || !start || !end) continue;
    const lists = byClause.get(owner.clause) ?? new Map<string, Match[]>();
    byClause.set(owner.clause, lists);
    const found = lists.get(owner.list) ?? [];
    lists.set(owner.list, found);
    const previous = found.at(-1);
    if (previous && previous.last >= first) {
      if (previous.first !== first || previous.last >= last) continue;
      found.pop();
    }
    found.push({ phrase: id - owner.first, first, last, from: start.from, to: end.to, sentence });
  }
  return byClause;
}
