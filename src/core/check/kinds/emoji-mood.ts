import type { Emoji } from '../text/emoji.ts';
import type { Hit, Kind } from './kind.ts';

/** A merry emoji in a draft with grave words, or an alarm on routine news. */
export const emojiMood: Kind<'emoji-mood'> = {
  kind: 'emoji-mood',
  ready(clause) {
    const merry = new Set(clause.emoji);
    const alarms = new Set(clause.alarms ?? []);
    return {
      phrases: {
        phrases: clause.phrases,
        unless: clause.unless ?? [],
        urgent: [...clause.phrases, ...(clause.urgent ?? [])],
      },
      draft(doc, matches) {
        const emoji = doc.emoji();
        if (emoji.length === 0) return [];
        const isGrave = matches('phrases').length > 0 && matches('unless').length === 0;
        const isRoutine = alarms.size > 0 && matches('urgent').length === 0;
        if (!isGrave && !isRoutine) return [];
        return emoji
          .filter((one) => (isGrave && merry.has(bare(one))) || (isRoutine && alarms.has(bare(one))))
          .map(({ from, to, text }): Hit => ({ from, to, stretch: 'draft', values: { emoji: text } }));
      },
    };
  },
};

function bare({ text }: Emoji): string {
  return text.replace(/\ufe0f/g, '');
}
