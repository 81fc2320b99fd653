import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { FEATURES } from '../text/features.ts';
import { isNumber } from '../text/words.ts';

/**
 * What a sentence shows a reader who knows no rules: its words and how they follow each other, each sign once. A sentence
 * is kept while the author writes elsewhere, and so are its signs.
 */
export function ownSigns(sentence: Sentence): readonly string[] {
  return signsOf(sentence).own;
}

/** What a sentence is to its neighbours: its words (`<`). */
export function nearSigns(sentence: Sentence): readonly string[] {
  return signsOf(sentence).near;
}

/** All that a sentence shows where it stands: its own signs, those of its neighbours, and those of the draft. */
export function signsAt(doc: Doc, index: number): readonly (readonly string[])[] {
  const sentence = doc.placed[index]?.sentence;
  if (!sentence) return [];
  const near = [doc.placed[index - 1], doc.placed[index + 1]].map((placed) =>
    placed ? nearSigns(placed.sentence) : [],
  );
  return [ownSigns(sentence), ...near, draftSigns(doc)];
}

interface Signs {
  readonly own: readonly string[];
  readonly near: readonly string[];
}

const kept = new WeakMap<Sentence, Signs>();

function signsOf(sentence: Sentence): Signs {
  const known = kept.get(sentence);
  if (known) return known;
  const words = tokensOf(sentence);
  const signs = { own: alone(words), near: [...new Set(words)].map((word) => `<${word}`) };
  kept.set(sentence, signs);
  return signs;
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
