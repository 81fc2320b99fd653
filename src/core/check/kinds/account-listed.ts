import { accountFinder } from '../accounts.ts';
import { type Kind, wholeDraft } from './kind.ts';

const NAMES = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' };

/** The draft is written on an account that the plan does not name. */
export const accountListed: Kind<'account-listed'> = {
  kind: 'account-listed',
  ready(_clause, policy) {
    const find = accountFinder(policy);
    return {
      draft({ draft: { network, account } }) {
        if (account === null || find(network, account)) return [];
        return [wholeDraft({ account, network: NAMES[network] })];
      },
    };
  },
};
