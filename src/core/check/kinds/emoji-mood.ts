import type { Kind } from './kind.ts';

/** A merry emoji in a draft with grave words. */
export const emojiMood: Kind<'emoji-mood'> = {
  kind: 'emoji-mood',
  ready(clause) {
    const merry = new Set(clause.emoji);
    return {
      phrases: { phrases: clause.phrases, unless: clause.unless ?? [] },
      draft(doc, matches) {
        if (matches('phrases').length === 0 || matches('unless').length > 0) return [];
        return doc
          .emoji()
          .filter(({ text }) => merry.has(text.replace(/\ufe0f/g, '')))
          .map(({ from, to, text }) => ({ from, to, stretch: 'draft', values: { emoji: text } }));
      },
    };
  },
};
