import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { FEATURES } from '../text/features.ts';
import { isNumber } from '../text/words.ts';

/** What is made of a sentence's own signs, of what it is to its neighbours, and of the draft's. */
export interface Shown<T> {
  readonly own: (sentence: Sentence) => T;
  readonly near: (sentence: Sentence) => T;
  readonly draft: (doc: Doc) => T;
}

const SIGNS: Shown<readonly string[]> = {
  own: (sentence) => signsOf(sentence).own,
  near: (sentence) => signsOf(sentence).near,
  draft: draftSigns,
};

/** All that a sentence shows where it stands: itself, its neighbours and the draft. */
export function shownAt<T>(doc: Doc, index: number, { own, near, draft }: Shown<T>): T[] {
  const { placed } = doc;
  const sentence = placed[index]?.sentence;
  if (!sentence) return [];
  const others = [placed[index - 1], placed[index + 1]].flatMap((other) =>
    other ? [near(other.sentence)] : [],
  );
  return [own(sentence), ...others, draft(doc)];
}

/** The signs of that. */
export function signsAt(doc: Doc, index: number): string[] {
  return shownAt(doc, index, SIGNS).flat();
}

/**
 * What a sentence shows a reader who knows no rules: its words and how they follow each other, each sign once; and what it
 * is to its neighbours: its words (`<`).
 */
export function signsOf(sentence: Sentence): Readonly<Record<'own' | 'near', readonly string[]>> {
  const words = tokensOf(sentence);
  return { own: alone(words), near: [...new Set(words)].map((word) => `<${word}`) };
}

function alone(words: readonly string[]): string[] {
  const signs = new Set(words);
  for (const word of words) if (word.length > LONG) signs.add(`${word.slice(0, STEM)}~`);
  const ends = ['^', ...words, '$'];
  for (const [i, word] of ends.entries()) {
    if (i > 0) signs.add(`${ends[i - 1]} ${word}`);
    if (i > 1) signs.add(`${ends[i - 2]} _ ${word}`);
  }
  signs.add(`@words ${Math.min(5, Math.floor(words.length / 6))}`);
  return [...signs];
}

/** What the whole draft is to each of its sentences, such as its kind (`@`). */
export function draftSigns({ draft, has }: Doc): string[] {
  return [
    ...FEATURES.filter((feature) => has(feature)).map((feature) => `@${feature}`),
    `@${draft.kind}`,
    `@${draft.network}`,
    `@long ${Math.min(6, Math.floor(draft.text.length / 120))}`,
  ];
}

const LONG = 6;
const STEM = 5;

/** Figures are alike; what they count is told by the words around them. */
function tokensOf({ words, features, emoji }: Sentence): string[] {
  const tokens = words.map(({ norm }) => {
    if (norm === '{link}' && features.has('official-link')) return '{own}';
    if (!isNumber(norm)) return norm;
    return norm.startsWith('$') ? '$#' : norm.endsWith('%') ? '#%' : '#';
  });
  if (features.has('exclamation')) tokens.push('!');
  if (features.has('question')) tokens.push('?');
  if (emoji.length > 0) tokens.push('{emoji}');
  return tokens;
}
