import { fold } from './fold.ts';

const COMMON = new Set(
  'about after again all also and any are but can come day days did does for from get has have here how into its join just more new not now off one our out over per see she than that the their them then there these they this time today tomorrow tonight until was week were what when where which who will with you your a.m p.m monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** The words that tell what a text is about. */
export function contentWords(text: string): Set<string> {
  const words = fold(text).lower.match(/\p{L}[\p{L}\p{M}']{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/'?s$/, '')));
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Every run of three words of a text; the whole text when it is shorter. */
export function shingles(text: string): Set<string> {
  const words = fold(text).lower.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** A draft this like a text is still that text. */
export const SAME_DRAFT = 0.6;

/** From 0 for nothing in common to 1 for the same words: the part of all shingles that both hold. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = shared(a, b);
  return common / Math.max(1, a.size + b.size - common);
}
