/** One emoji of an original text, a whole grapheme as a reader sees it. */
export interface Emoji {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

// One pass without alternation over the same characters: linear.
const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:\ufe0f|\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?)*/gu;
/** Signs that count as pictures by the Unicode tables but are read as text. */
const TEXT_SIGNS = /^[\u00a9\u00ae\u2122\u2139\u2194-\u21aa\u203c\u2049]$/;

/** Every emoji of a text, in order. */
export function findEmoji(text: string): Emoji[] {
  const found: Emoji[] = [];
  for (const m of text.matchAll(EMOJI)) {
    if (!TEXT_SIGNS.test(m[0])) found.push({ from: m.index, to: m.index + m[0].length, text: m[0] });
  }
  return found;
}
