import { deleteFix, inCaseOf } from '../fixes.ts';
import { unexcused } from '../guards.ts';
import type { Kind } from './kind.ts';

/** Words with better ones to put in their place. An empty replacement deletes. */
export const substitution: Kind<'substitution'> = {
  kind: 'substitution',
  ready(clause) {
    return {
      phrases: { from: clause.swaps.map(({ from }) => from), exceptions: clause.exceptions ?? [] },
      trigger: ['from'],
      sentence(sentence, matches) {
        const exceptions = matches('exceptions');
        return matches('from').flatMap((match) => {
          const swap = clause.swaps[match.phrase];
          if (!swap || !unexcused(match, clause, exceptions)) return [];
          const { from, to } = match;
          const words = sentence.text.slice(from, to);
          const fixes = swap.to.map((insert) =>
            insert === ''
              ? { ...deleteFix(sentence.text, match), safe: swap.safe }
              : { insert: inCaseOf(words, insert), safe: swap.safe },
          );
          const values = {
            ...(swap.to[0] === '' ? { suggestion: '' } : {}),
            ...(swap.why === undefined ? {} : { why: swap.why }),
          };
          return [{ from, to, fixes, values }];
        });
      },
    };
  },
};
