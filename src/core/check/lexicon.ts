import type { Article } from '../policy/layers.ts';
import type { Policy } from '../policy/schema.ts';
import type { Situation } from '../situation.ts';
import type { Hit, Match, Matches, Ready } from './kinds/kind.ts';
import { readyClause } from './kinds/registry.ts';
import type { Read } from './reader.ts';
import type { Sentence } from './sentence.ts';
import type { Tagger } from './tagger.ts';
import { Automaton } from './text/automaton.ts';
import { buildAutomaton } from './text/automaton-builder.ts';

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
  /** The matches in one sentence, by clause and list: leftmost, then longest, never overlapping. */
  matchesIn(sentence: Sentence): SentenceMatches;
  /** What clauses find in a sentence alone. */
  sentenceHits(sentence: Sentence, matches: SentenceMatches): ClauseHit[];
  /** What clauses find that need the whole draft or the situation; those that are not on are not asked. */
  draftHits(whole: Read, situation: Situation, isOn: (clause: number) => boolean): ClauseHit[];
}

const NONE: readonly Match[] = [];
const nothing: Matches = () => NONE;

/** Compiles the phrases of every clause together. */
export function makeLexicon(policy: Policy, articles: readonly Article[], tagger: Tagger | null): Lexicon {
  const clauses = articles.map(({ clause }) => readyClause(clause, policy, tagger));
  const { automaton, owners } = gatherPhrases(clauses);
  const sentenceAskers = askers(clauses, ({ sentence }) => sentence !== undefined);
  const draftAskers = askers(clauses, ({ draft }) => draft !== undefined);
  return {
    automaton,
    matchesIn: (sentence) => group(sentence, owners),
    sentenceHits(sentence, matches) {
      const hits: ClauseHit[] = [];
      const ask = (clause: number) => {
        const lists = matches.get(clause);
        const found = clauses[clause]?.sentence?.(
          sentence,
          lists ? (list) => lists.get(list) ?? NONE : nothing,
        );
        for (const hit of found ?? []) hits.push({ clause, hit });
      };
      for (const clause of sentenceAskers.always) ask(clause);
      for (const [clause, lists] of matches) if (sentenceAskers.wakes(clause, lists)) ask(clause);
      return hits;
    },
    draftHits(whole, situation, isOn) {
      const hits: ClauseHit[] = [];
      const ask = (clause: number) => {
        if (!isOn(clause)) return;
        const found = clauses[clause]?.draft?.(whole.doc, whole.matches(clause), situation);
        for (const hit of found ?? []) hits.push({ clause, hit });
      };
      const awake = new Set<number>();
      for (const { reading } of whole.readings) {
        for (const [clause, lists] of reading.matches)
          if (draftAskers.wakes(clause, lists)) awake.add(clause);
      }
      for (const clause of draftAskers.always) ask(clause);
      for (const clause of awake) ask(clause);
      return hits;
    },
  };
}

/** Whose phrase it is, by the phrase's place in the automaton. */
interface Owner {
  readonly clause: number;
  readonly list: string;
  readonly phrase: number;
}

function gatherPhrases(clauses: readonly Ready[]): { automaton: Automaton; owners: readonly Owner[] } {
  const all: string[] = [];
  const owners: Owner[] = [];
  for (const [clause, { phrases }] of clauses.entries()) {
    for (const [list, texts] of Object.entries(phrases ?? {})) {
      for (const [phrase, text] of texts.entries()) {
        all.push(text);
        owners.push({ clause, list, phrase });
      }
    }
  }
  return { automaton: new Automaton(buildAutomaton(all)), owners };
}

/** Clauses with a trigger are asked only when one of its lists matches, so that thousands of them cost nothing. */
function askers(clauses: readonly Ready[], asks: (ready: Ready) => boolean) {
  const always = clauses.flatMap((ready, i) => (asks(ready) && !ready.trigger ? [i] : []));
  return {
    always,
    wakes(clause: number, lists: ReadonlyMap<string, unknown>): boolean {
      const ready = clauses[clause];
      return !!ready?.trigger?.some((list) => lists.has(list)) && asks(ready);
    },
  };
}

function group(sentence: Sentence, owners: readonly Owner[]): SentenceMatches {
  const byClause = new Map<number, Map<string, Match[]>>();
  for (const { phrase: id, first, last } of sentence.occurrences) {
    const owner = owners[id];
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
    found.push({ phrase: owner.phrase, first, last, from: start.from, to: end.to, sentence });
  }
  return byClause;
}
