import type { Hit, Kind } from './kind.ts';

/** A hashtag with words of the sentence before and after it. */
export const hashtagInside: Kind<'hashtag-inside'> = {
  kind: 'hashtag-inside',
  ready(clause) {
    const events = new Set(clause.events.map((tag) => tag.toLowerCase()));
    return {
      sentence(sentence) {
        const { words, folded } = sentence;
        const hits: Hit[] = [];
        for (let i = 0; i < words.length; i++) {
          if (words[i]?.entity?.kind !== 'hashtag') continue;
          const first = i;
          while (words[i + 1]?.entity?.kind === 'hashtag') i++;
          const after = words[i + 1];
          if (words[first - 1]?.entity !== null || after?.entity !== null || after.apart) continue;
          for (const { entity } of words.slice(first, i + 1)) {
            if (!entity || events.has(entity.text.slice(1).toLowerCase())) continue;
            const insert = entity.text
              .slice(1)
              .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
              .replace(/_/g, ' ');
            const range = folded.origin(entity.from, entity.to);
            hits.push({ ...range, stretch: 'sentence', fixes: [{ insert, safe: false }] });
          }
        }
        return hits;
      },
    };
  },
};
