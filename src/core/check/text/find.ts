import { Automaton } from './automaton.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { findEntities } from './entities.ts';
import { fold } from './fold.ts';
import { cutSentences } from './split.ts';
import { findWords } from './words.ts';

/** Tells whether a text other than the draft holds one of the phrases. The draft's own go through the lexicon. */
export function phraseTest(phrases: readonly string[]): (text: string) => boolean {
  const automaton = new Automaton(buildAutomaton(phrases));
  return (text) =>
    cutSentences(text).some(({ from, to }) => {
      const folded = fold(text.slice(from, to));
      return automaton.find(findWords(folded, findEntities(folded.plain))).length > 0;
    });
}
