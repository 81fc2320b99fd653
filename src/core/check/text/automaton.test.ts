import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaton } from './automaton.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { findEntities } from './entities.ts';
import { fold } from './fold.ts';
import { phraseParts, phraseProblem, readSlot, type Slot } from './phrase.ts';
import { findWords, isNumber, type Word } from './words.ts';

function wordsOf(text: string): Word[] {
  const folded = fold(text);
  return findWords(folded, findEntities(folded.plain));
}

/** Where a phrase that begins at word `first` may end, worked out slot by slot. */
function endsFrom(
  [slot, ...rest]: readonly Slot[],
  words: readonly Word[],
  first: number,
  at: number,
): number[] {
  if (!slot) return at > first ? [at - 1] : [];
  const ways = slot.options.flatMap((option) => optionEnds(option, words, first, at));
  return [...(slot.optional ? [at] : []), ...ways].flatMap((next) => endsFrom(rest, words, first, next));
}

function optionEnds(
  [symbol, ...rest]: readonly string[],
  words: readonly Word[],
  first: number,
  at: number,
): number[] {
  if (symbol === undefined) return [at];
  if (symbol === '..') {
    const ends = [at];
    for (let skip = 1; skip <= 5 && words[at + skip - 1] && !words[at + skip - 1]?.apart; skip++)
      ends.push(at + skip);
    return ends;
  }
  const word = words[at];
  return word && (at === first || !word.apart) && fits(symbol, word)
    ? optionEnds(rest, words, first, at + 1)
    : [];
}

function fits(symbol: string, { norm }: Word): boolean {
  if (symbol === '*' || symbol === norm || (symbol === '{number}' && isNumber(norm))) return true;
  return symbol.endsWith('*') && norm.startsWith(symbol.slice(0, -1));
}

const word = fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'a*', 'ab*', '*', '{number}', 'a_b', 'x_y');
const many = fc.constant(Array.from({ length: 30 }, (_, i) => `w${i}`).join('|'));
const choices = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join('|')) },
  many,
);
const slot = fc.oneof(
  { weight: 5, arbitrary: choices },
  { weight: 2, arbitrary: choices.map((all) => `(${all})`) },
  { weight: 1, arbitrary: fc.constant('..') },
);
const phrase = fc
  .array(slot, { minLength: 1, maxLength: 6 })
  .map((slots) => slots.join(' '))
  .filter((text) => phraseProblem(text) === null);
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'ab', 'abc', 'x', 'y', '7', 'w3', 'w29', 'a: b', '(c)'), {
    maxLength: 14,
  })
  .map((parts) => parts.join(' '));

describe('the automaton', () => {
  it('finds what each phrase alone would find, however many there are', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (phrases, text) => {
        const words = wordsOf(text);
        const expected = new Set(
          phrases.flatMap((one, id) => {
            const slots = phraseParts(one).map(readSlot);
            return words.flatMap((_, first) =>
              endsFrom(slots, words, first, first).map((last) => `${id}: ${first} to ${last}`),
            );
          }),
        );
        const found = new Automaton(buildAutomaton(phrases)).find(words);
        expect(new Set(found.map(({ phrase, first, last }) => `${phrase}: ${first} to ${last}`))).toEqual(
          expected,
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('survives being stored and read back', () => {
    const data = structuredClone(buildAutomaton(['drop off (the) bin', 'evacuat*']));
    expect(new Automaton(data).find(wordsOf('They evacuated to drop off the bin'))).toEqual([
      { phrase: 1, first: 1, last: 1 },
      { phrase: 0, first: 3, last: 6 },
    ]);
  });
});
