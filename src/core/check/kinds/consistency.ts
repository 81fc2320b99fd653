import { inCaseOf } from '../fixes.ts';
import type { Kind, Match } from './kind.ts';

/** Several names for one thing in the same draft. The first one used stays. */
export const consistency: Kind<'consistency'> = {
  kind: 'consistency',
  ready(clause) {
    const phrases: Record<string, string[]> = {};
    for (const [i, set] of clause.sets.entries()) phrases[`set${i}`] = set.flat();
    return {
      phrases,
      trigger: Object.keys(phrases),
      draft(doc, matches) {
        return clause.sets.flatMap((set, i) => {
          const groupOf = set.flatMap((forms, group) => forms.map((_, form) => ({ group, form })));
          const found = matches(`set${i}`);
          const first = found[0] && groupOf[found[0].phrase];
          if (!first) return [];
          return found.flatMap((match: Match) => {
            const here = groupOf[match.phrase];
            if (!here || here.group === first.group) return [];
            const name = set[first.group]?.[here.form] ?? set[first.group]?.[0] ?? '';
            const words = doc.draft.text.slice(match.from, match.to);
            const fixes = [{ insert: inCaseOf(words, name), safe: false }];
            return [{ from: match.from, to: match.to, stretch: 'words' as const, fixes }];
          });
        });
      },
    };
  },
};
