/** Words come again, in a text and from key to key. */
const KEPT = 5000;
const counted = new Map<string, number>();

/** Syllables of an English word in lower case, by its vowel groups. */
export function syllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = countSyllables(word);
  if (counted.size >= KEPT) counted.clear();
  counted.set(word, count);
  return count;
}

function countSyllables(word: string): number {
  const groups = word.replace(/(?:es|ed|e)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The school grade of a text by Flesch and Kincaid (1975). */
export function schoolGrade(words: number, sentences: number, sounds: number): number {
  return 0.39 * (words / sentences) + 11.8 * (sounds / words) - 15.59;
}
