import type { Hit, Kind } from './kind.ts';

/** A lower-case hashtag of several words: screen readers run it together. */
export const hashtagCase: Kind<'hashtag-case'> = {
  kind: 'hashtag-case',
  ready(clause, policy) {
    const own = [policy.organisation.name, ...policy.organisation.shortNames];
    const names = own
      .flatMap((name) => name.toLowerCase().split(/[^a-z]+/))
      .filter((word) => word.length > 2);
    const words = new Set([...clause.words, ...names]);
    return {
      sentence: (sentence) =>
        sentence.entities.flatMap(({ kind, from, to, text }): Hit[] => {
          if (kind !== 'hashtag' || !/^#[a-z][a-z0-9]{5,60}$/.test(text)) return [];
          const parts = splitWords(text.slice(1), words);
          if (!parts || parts.length < 2) return [];
          const insert = `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`;
          return [{ ...sentence.folded.origin(from, to), fixes: [{ insert, safe: true }] }];
        }),
    };
  },
};

/** Splits into known words with the fewest parts; digits stand for themselves. Null when it cannot be split. */
function splitWords(tag: string, words: ReadonlySet<string>): string[] | null {
  if (words.has(tag)) return [tag];
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      const part = tag.slice(start, end);
      if (!before || !(words.has(part) || /^\d+$/.test(part))) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, part];
    }
  }
  return best[tag.length] ?? null;
}
