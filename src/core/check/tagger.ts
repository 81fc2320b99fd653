import type { Range } from '../finding.ts';

/** Finds words by their parts of speech. Handed in, because it is large and few policies ask for it. */
export interface Tagger {
  /** Where `pattern`, in compromise's match syntax, is met in `text`; in order. */
  find(text: string, pattern: string): readonly Range[];
}

/** Wraps compromise as a tagger; `load` is called when a pattern is first looked for. */
export function makeTagger(load: () => Compromise): Tagger {
  let loaded: Compromise | null = null;
  const nlp = () => {
    loaded ??= load();
    return loaded;
  };
  const last = { text: '', view: null as View | null };
  return {
    find(text, pattern) {
      const view = last.view && last.text === text ? last.view : nlp()(text);
      Object.assign(last, { text, view });
      return view
        .match(pattern)
        .json({ offset: true })
        .map(({ offset: { start, length } }) => trimmed(text, start, start + length));
    },
  };
}

/** What is used of compromise. */
export type Compromise = (text: string) => View;

interface View {
  match(pattern: string): {
    json(options: { offset: true }): { offset: { start: number; length: number } }[];
  };
}

/** A match without the punctuation at its end, which compromise counts to its last word. */
function trimmed(text: string, from: number, to: number): Range {
  const end = /[\s.,;:!?\u2026"\u201d')]+$/.exec(text.slice(from, to));
  return { from, to: end ? to - end[0].length : to };
}
