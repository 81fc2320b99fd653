import type { Doc } from '../doc.ts';
import type { Word } from './words.ts';

const kept = new WeakMap<Doc, readonly Word[]>();

/** All words of a draft, with offsets on the draft. */
export function draftWords(doc: Doc): readonly Word[] {
  const known = kept.get(doc);
  if (known) return known;
  const words = doc.placed.flatMap(({ sentence, at }) =>
    at === 0
      ? sentence.words
      : sentence.words.map((word) => ({ ...word, from: word.from + at, to: word.to + at })),
  );
  kept.set(doc, words);
  return words;
}
