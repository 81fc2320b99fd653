import type { Sentence } from '../sentence.ts';
import type { Word } from '../text/words.ts';
import type { Hit, Kind } from './kind.ts';

/** Several words in a row in capitals, acronyms and named warnings aside. */
export const shouting: Kind<'shouting'> = {
  kind: 'shouting',
  ready(clause) {
    const known = new Set(clause.known.map((word) => word.toLowerCase()));
    return {
      phrases: { exceptions: clause.exceptions },
      sentence(sentence, matches) {
        const exempt = new Set<number>();
        for (const { first, last } of matches('exceptions')) {
          for (let i = first; i <= last; i++) exempt.add(i);
        }
        const loud = (word: Word, i: number) => isLoud(word) && !known.has(word.norm) && !exempt.has(i);
        return runs(sentence, clause.words, loud);
      },
    };
  },
};

const CAPITALS = /^[\p{Lu}']+$/u;
const SHORT = /^[\p{Lu}\d]{1,2}$/u;

/** Digits and short words such as "ON" neither start nor break a run. */
function isLoud({ plain, entity }: Word): boolean {
  return !entity && plain.length >= 3 && CAPITALS.test(plain);
}

function runs(sentence: Sentence, least: number, loud: (word: Word, i: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  let run: Word[] = [];
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first && last && run.length >= least) hits.push({ ...calmed(sentence, first.from, last.to) });
    run = [];
  };
  for (const [i, word] of sentence.words.entries()) {
    if (loud(word, i)) run.push(word);
    else if (word.entity || !SHORT.test(word.plain)) close();
  }
  close();
  return hits;
}

function calmed(sentence: Sentence, from: number, to: number): Hit {
  const small = sentence.text.slice(from, to).toLowerCase();
  const starts = /^\P{L}*$/u.test(sentence.text.slice(0, from));
  const insert = starts ? small.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : small;
  return { from, to, fixes: [{ insert, safe: false }] };
}
