import type { Policy } from '../policy/schema.ts';
import type { Match, Ready } from './kinds/kind.ts';
import { readyClause } from './kinds/registry.ts';
import type { Sentence } from './sentence.ts';
import { Automaton } from './text/automaton.ts';
import { phraseForms } from './text/phrase.ts';

/** All clauses of a policy made ready, and all their phrases in one automaton. */
export interface Lexicon {
  readonly automaton: Automaton;
  readonly clauses: readonly Ready[];
  /** The matches in one sentence, by clause and list: leftmost, then longest, never overlapping. */
  matchesIn(sentence: Sentence): SentenceMatches;
}

/** Matches by `listKey`. */
export type SentenceMatches = ReadonlyMap<string, readonly Match[]>;

/** The key of a clause's phrase list. */
export function listKey(clause: number, list: string): string {
  return `${clause}:${list}`;
}

/** Compiles the phrases of every clause together. */
export function makeLexicon(policy: Policy): Lexicon {
  const automaton = new Automaton();
  const clauses = policy.clauses.map((clause) => readyClause(clause, policy));
  const owners: { key: string; phrase: number }[] = [];
  for (const [i, { phrases }] of clauses.entries()) {
    for (const [list, texts] of Object.entries(phrases ?? {})) {
      for (const [phrase, text] of texts.entries()) {
        for (const form of phraseForms(text)) automaton.add(form, owners.length);
        owners.push({ key: listKey(i, list), phrase });
      }
    }
  }
  return {
    automaton,
    clauses,
    matchesIn(sentence) {
      const byKey = new Map<string, Match[]>();
      for (const { phrase: id, first, last } of sentence.occurrences) {
        const owner = owners[id];
        const start = sentence.words[first];
        const end = sentence.words[last];
        if (!owner || !start || !end) continue;
        const found = byKey.get(owner.key) ?? [];
        byKey.set(owner.key, found);
        const previous = found.at(-1);
        if (previous && previous.last >= first) {
          if (previous.first !== first || previous.last >= last) continue;
          found.pop();
        }
        found.push({ phrase: owner.phrase, first, last, from: start.from, to: end.to, sentence });
      }
      return byKey;
    },
  };
}
