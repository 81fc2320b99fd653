import type { HeardSentence, HeardWord } from '../hear.ts';

/** Adds `value` of a trait. */
export type Tell = (trait: string, value: number) => void;

const LATIN_NOUN = /(?:tion|sion|ment|ity|ance|ence|ency|ancy|ism|ship|ness|ure)s?$/;
const LATIN_ADJECTIVE = /(?:ial|al|ive|ous|ary|ory|ible|able|ic)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;
const PARTICIPLE = /(?:ed|en|wn|ght|ld|id)$/;
const LONG_RUN = /(\p{L})\1\1/u;
const EMOTICON = /(?:^|\s)[:;=8xX][-o']?[)(DPpO/|\\]+(?=\s|$)|<3/;
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['comma', /,/g],
  ['colon', /[:;]/g],
  ['bracket', /[()[\]]/g],
  ['dash', /\s[-\u2013\u2014]+\s|\u2014|--/g],
  ['slash', /\//g],
  ['quote', /["\u201c\u201d`]|''/g],
  ['ellipsis', /\.\.+|\u2026/g],
  ['bangs', /!{2,}|\?{2,}|[!?]{3,}/g],
  ['ampersand', /&/g],
  ['dollar', /[$%]/g],
];

/**
 * What a sentence shows by its build: lengths, capitals, marks, endings of words. The traits follow the surface, case,
 * punctuation and readability features of Pavlick and Tetreault (2016) and the deep-formality signs of Heylighen and
 * Dewaele (1999). Shares are of the sentence's words, so that length counts once.
 */
export function tellBuild(sentence: HeardSentence, tell: Tell): void {
  const { words, text, ending } = sentence;
  const count = words.length;
  tell('length', Math.log1p(count));
  if (count === 0) return;
  tellEnds(sentence, tell);
  let letters = 0;
  const share = 1 / count;
  for (const [i, word] of words.entries()) {
    letters += word.norm.length;
    tellWord(word, i, words[i + 1], share, tell);
  }
  tell('letters', letters / count);
  for (const [name, sign] of SIGNS) {
    const found = text.match(sign)?.length ?? 0;
    if (found > 0) tell(name, Math.min(1, found / Math.sqrt(count)));
  }
  if (EMOTICON.test(text)) tell('emoticon', 1);
  if (ending === '') tell('open-end', 1);
}

function tellEnds({ words, ending }: HeardSentence, tell: Tell): void {
  const first = words[0]?.plain ?? '';
  if (/^\p{Ll}/u.test(first)) tell('small-start', 1);
  if (ending.includes('!')) tell('exclaims', 1);
  if (ending.includes('?')) tell('asks', 1);
}

function tellWord(word: HeardWord, at: number, next: HeardWord | undefined, share: number, tell: Tell): void {
  const { norm, plain, short } = word;
  if (short) tell('short', share);
  if (norm.length >= 7) tell('long', share);
  if (norm.length >= 10) tell('very-long', share);
  if (/^\d/.test(norm)) tell('number', share);
  else if (norm.length >= 6) tellEnding(norm, share, tell);
  if (plain === 'i') tell('small-i', 1);
  if (/^\p{Lu}{2,}$/u.test(plain)) tell('capitals', share);
  else if (at > 0 && /^\p{Lu}\p{Ll}/u.test(plain)) tell('name', share);
  if (LONG_RUN.test(norm)) tell('drawn-out', 1);
  if (next && BE.test(norm) && next.norm.length > 3 && PARTICIPLE.test(next.norm)) tell('passive', share);
}

function tellEnding(norm: string, share: number, tell: Tell): void {
  if (LATIN_NOUN.test(norm)) tell('-tion', share);
  else if (LATIN_ADJECTIVE.test(norm)) tell('-al', share);
  else if (norm.endsWith('ly')) tell('-ly', share);
  else if (norm.endsWith('ing')) tell('-ing', share);
  else if (norm.endsWith('ed')) tell('-ed', share);
}
