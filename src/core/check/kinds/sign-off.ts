import { accountFinder } from '../accounts.ts';
import { deleteFix } from '../fixes.ts';
import { type Kind, wholeDraft } from './kind.ts';

const INITIALS = /\s*(\^\s?|[~/]|\s[-\u2013\u2014]{1,2}\s?)(\p{Lu}{2,3})\.?\s*$/u;

/** A reply that lacks the writer's initials where the account asks for them, or carries them where it bars them. */
export const signOff: Kind<'sign-off'> = {
  kind: 'sign-off',
  ready(_clause, policy) {
    const find = accountFinder(policy);
    return {
      draft({ draft: { network, account, text }, words }) {
        const asked = find(network, account)?.replySignOff;
        if (!asked || words === 0) return [];
        const found = INITIALS.exec(text);
        if (!found) {
          return asked === 'required' ? [wholeDraft({ ask: 'end with your initials, like ^JT' })] : [];
        }
        const [all, mark = '', initials = ''] = found;
        if (asked === 'required' && mark === '^') return [];
        const from = found.index + all.length - all.trimStart().length;
        const range = { from, to: found.index + all.trimEnd().length };
        const fix = asked === 'required' ? { insert: `^${initials}` } : deleteFix(text, range);
        const ask = asked === 'required' ? 'write your initials as ^JT' : 'carry no initials';
        return [{ ...range, stretch: 'draft', fixes: [{ ...fix, safe: false }], values: { ask } }];
      },
    };
  },
};
