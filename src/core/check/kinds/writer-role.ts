import { accountFinder, roleFinder } from '../accounts.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** The author's role does not write on this account. */
export const writerRole: Kind<'writer-role'> = {
  kind: 'writer-role',
  ready(_clause, policy) {
    const find = accountFinder(policy);
    const known = roleFinder(policy);
    const all = policy.team.roles.map(({ name }) => name);
    return {
      draft({ draft: { network, account } }, _matches, { author }) {
        const listed = find(network, account);
        if (!listed || author?.role === undefined) return [];
        if ((listed.writers ?? all).includes(known(author.role))) return [];
        return [wholeDraft({ role: author.role, account: listed.handle })];
      },
    };
  },
};
