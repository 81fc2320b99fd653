import type { Doc } from '../doc.ts';
import type { Sentence } from '../sentence.ts';
import { FEATURES } from '../text/features.ts';
import { isNumber } from '../text/words.ts';

/**
 * What a sentence shows a reader who knows no rules: its words and how they follow each other, the words of its
 * neighbours (`<`), and what kind of post it stands in (`@`). Each sign is named once.
 */
export function signsOf({ draft, placed, has }: Doc, index: number): Set<string> {
  const sentence = placed[index]?.sentence;
  const signs = new Set<string>();
  if (!sentence) return signs;
  const words = tokensOf(sentence);
  for (const word of words) {
    signs.add(word);
    if (word.length > LONG) signs.add(`${word.slice(0, STEM)}~`);
  }
  const ends = ['^', ...words, '$'];
  for (const [i, word] of ends.entries()) {
    if (i > 0) signs.add(`${ends[i - 1]} ${word}`);
    if (i > 1) signs.add(`${ends[i - 2]} _ ${word}`);
  }
  for (const near of [placed[index - 1], placed[index + 1]]) {
    for (const word of near ? tokensOf(near.sentence) : []) signs.add(`<${word}`);
  }
  for (const feature of FEATURES) if (has(feature)) signs.add(`@${feature}`);
  signs.add(`@${draft.kind}`).add(`@${draft.network}`);
  signs.add(`@words ${Math.min(5, Math.floor(words.length / 6))}`);
  signs.add(`@long ${Math.min(6, Math.floor(draft.text.length / 120))}`);
  return signs;
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
