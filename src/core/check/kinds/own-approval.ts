import { casesOf } from '../cases.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** The one who wrote the draft is the one who decides on it. */
export const ownApproval: Kind<'own-approval'> = {
  kind: 'own-approval',
  ready() {
    return {
      draft({ draft }, _matches, situation) {
        const own = casesOf(draft, situation).some(({ state, approver, author = situation.author?.id }) => {
          if (approver === undefined || author === undefined || state === 'declined') return false;
          return approver.toLowerCase() === author.toLowerCase();
        });
        return own ? [wholeDraft()] : [];
      },
    };
  },
};
