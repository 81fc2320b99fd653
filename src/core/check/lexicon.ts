import type { Policy } from '../policy/schema.ts';
import type { Match, Ready } from './kinds/kind.ts';
import { readyClause } from './kinds/registry.ts';
import type { Sentence } from './sentence.ts';
import { Automaton } from './text/automaton.ts';

/** All clauses of a policy made ready, and all their phrases in one automaton. */
export interface Lexicon {
  readonly automaton: Automaton;
  readonly clauses: readonly Ready[];
  /** The matches in one sentence, by clause and list: leftmost, then longest, never overlapping. */
  matchesIn(sentence: Sentence): SentenceMatches;
}

/** Matches by clause, then by phrase list. Most clauses match nothing in a sentence, and then have no entry. */
export type SentenceMatches = ReadonlyMap<number, ReadonlyMap<string, readonly Match[]>>;

/** Compiles the phrases of every clause together. */
export function makeLexicon(policy: Policy): Lexicon {
  const automaton = new Automaton();
  const clauses = policy.clauses.map((clause) => readyClause(clause, policy));
  const owners: { clause: number; list: string; phrase: number }[] = [];
  for (const [i, { phrases }] of clauses.entries()) {
    for (const [list, texts] of Object.entries(phrases ?? {})) {
      for (const [phrase, text] of texts.entries()) {
        automaton.add(text, owners.length);
        owners.push({ clause: i, list, phrase });
      }
    }
  }
  return {
    automaton,
    clauses,
    matchesIn(sentence) {
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
    },
  };
}
