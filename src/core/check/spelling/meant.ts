import { isKnownWord } from './known.ts';

/** Looks up the common word that an unknown one was meant to be; null when it is known or like none. */
export type Meant = (word: string, isName: boolean) => string | null;

/** The fewest letters of a word with such a slip: the likelier the slip, the shorter the word may be. */
const FEWEST = { swapped: 4, doubled: 5, missing: 6, extra: 6, wrong: 8 } as const;
type Slip = keyof typeof FEWEST;
/** The likeliest first. */
const SLIPS = Object.keys(FEWEST) as Slip[];
/** Of a word with a capital, which is a name more often than a slip, only these count. */
const FEWEST_NAME: Partial<Record<Slip, number>> = { swapped: 6, doubled: 5 };

/** By so many letters the word meant may be longer. */
const LONGER = [0, 1, -1];
/** Names have letters twice that words have once: Manny, Matt. */
const LONGER_NAME = [0, 1];

const LONGEST = 25;
const KEPT = 2000;

/**
 * Finds what mistyped words were meant to be, among these common ones (lower-case, a to z). A slip keeps the first letter
 * and is no other ending.
 */
export function meantOf(common: readonly string[]): Meant {
  // Most texts have no word that is not known, and a worker that has just started has no time for what is not asked.
  let groups: Map<string, string[]> | null = null;
  const find = (word: string, isName: boolean) => {
    groups ??= grouped(common);
    const fewest: Partial<Record<Slip, number>> = isName ? FEWEST_NAME : FEWEST;
    // A policy's own words may be in no dictionary.
    if (groups.get(groupOf(word, 0))?.includes(word)) return null;
    let best: string | null = null;
    let bestAt = SLIPS.length;
    for (const more of isName ? LONGER_NAME : LONGER) {
      for (const key of groups.get(groupOf(word, more)) ?? []) {
        const slip = slipBetween(word, key);
        if (!slip || word.length < (fewest[slip] ?? Number.POSITIVE_INFINITY)) continue;
        const at = SLIPS.indexOf(slip);
        if (at >= bestAt) continue;
        best = key;
        bestAt = at;
      }
    }
    return best;
  };
  // A text has few unknown words, and they come again with every keystroke.
  const kept = new Map<string, string | null>();
  return (word, isName) => {
    if (word.length < FEWEST.swapped || word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
    const key = isName ? `${word} ` : word;
    const before = kept.get(key);
    if (before !== undefined) return before;
    const found = isKnownWord(word) ? null : find(word, isName);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, found);
    return found;
  };
}

function grouped(common: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of common) {
    const own = groupOf(word, 0);
    const group = groups.get(own);
    if (group) group.push(word);
    else groups.set(own, [word]);
  }
  return groups;
}

/** Words with the first letter of this one, that are so many letters longer. */
function groupOf(word: string, more: number): string {
  return `${word[0]}${word.length + more}`;
}

/** One letter wrong, missing, too many or swapped with its neighbor, and not just another ending. */
function slipBetween(word: string, key: string): Slip | null {
  let start = 0;
  while (start < key.length && word[start] === key[start]) start++;
  const [rest, keyRest] = [word.slice(start), key.slice(start)];
  if (start < 1) return null;
  if (
    rest[0] === keyRest[1] &&
    rest[1] === keyRest[0] &&
    rest.length > 1 &&
    rest.slice(2) === keyRest.slice(2)
  )
    return 'swapped';
  if (rest.slice(1) === keyRest && (rest[0] === word[start - 1] || rest[0] === keyRest[0])) return 'doubled';
  if (rest === keyRest.slice(1) && (keyRest[0] === key[start - 1] || keyRest[0] === rest[0]))
    return 'doubled';
  if (rest.length < 2 || keyRest.length < 2) return null;
  if (rest === keyRest.slice(1)) return 'missing';
  if (rest.slice(1) === keyRest) return 'extra';
  return rest.slice(1) === keyRest.slice(1) ? 'wrong' : null;
}
