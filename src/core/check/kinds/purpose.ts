import { POST_CLASSES } from '../../situation.ts';
import { accountFinder } from '../accounts.ts';
import { isAnswer } from '../past.ts';
import type { Kind } from './kind.ts';

/** The draft is of a class that its account or network is not meant for. */
export const purpose: Kind<'purpose'> = {
  kind: 'purpose',
  ready(clause, policy) {
    const find = accountFinder(policy);
    return {
      phrases: clause.classes,
      draft({ draft }, matches) {
        const { network, account } = draft;
        const meant = find(network, account)?.purpose ?? policy.networks[network].purpose;
        if (!meant || isAnswer(draft)) return [];
        const other = POST_CLASSES.find((one) => !meant.includes(one) && matches(one).length > 0);
        const first = other && matches(other)[0];
        if (!first || meant.some((one) => matches(one).length > 0)) return [];
        return [{ from: first.from, to: first.to, stretch: 'draft', values: { purpose: meant.join(', ') } }];
      },
    };
  },
};
