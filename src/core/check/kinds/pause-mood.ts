import { runs } from '../../policy/modes-schema.ts';
import type { Kind } from './kind.ts';

/** A merry or promotional draft while routine content is paused. */
export const pauseMood: Kind<'pause-mood'> = {
  kind: 'pause-mood',
  ready(clause, policy) {
    const merry = new Set(clause.emoji);
    return {
      phrases: { phrases: clause.phrases, unless: clause.unless },
      draft(doc, matches, { paused, now }) {
        if (!(paused ?? runs(policy.modes.pause.period, now)) || matches('unless').length > 0) return [];
        const cheer = doc.emoji().filter(({ text }) => merry.has(text.replace(/\ufe0f/g, '')));
        const first = matches('phrases')[0] ?? cheer[0];
        return first ? [{ from: first.from, to: first.to, stretch: 'draft' }] : [];
      },
    };
  },
};
