import type { Hit, Kind } from './kind.ts';

const KEYCAP = /\u20e3/;

/** An emoji with words of its sentence before and after it, or in front of a line of a list. */
export const emojiInside: Kind<'emoji-inside'> = {
  kind: 'emoji-inside',
  ready() {
    return {
      sentence(sentence) {
        const { words, emoji } = sentence;
        let next = 0;
        return emoji.flatMap(({ from, to, text }): Hit[] => {
          while ((words[next]?.from ?? to) < to) next++;
          const before = words[next - 1];
          const after = words[next];
          if (KEYCAP.test(text) || !before || !after) return [];
          if (after.entity?.kind === 'hashtag' || after.entity?.kind === 'link') return [];
          // After a full stop, a dash or a colon the emoji closes one thought and opens another.
          const between = sentence.text.slice(before.to, from) + sentence.text.slice(to, after.from);
          return /[.!?:;|\u2013\u2014\n]/.test(between) ? [] : [{ from, to, stretch: 'sentence' }];
        });
      },
      draft(doc) {
        const bullets = doc.placed.flatMap(({ sentence, at }) => {
          const [first] = sentence.emoji;
          const lead = first && sentence.text.slice(0, first.from).trim() === '' && sentence.words.length > 0;
          const line = at === 0 || doc.draft.text.charAt(at - 1) === '\n';
          return lead && line ? [{ from: first.from + at, to: first.to + at }] : [];
        });
        return bullets.length < 2
          ? []
          : bullets.slice(0, 1).map((hit): Hit => ({ ...hit, stretch: 'draft' }));
      },
    };
  },
};
