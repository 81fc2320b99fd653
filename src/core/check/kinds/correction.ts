import { isCorrection } from '../../case/correction.ts';
import { type Kind, wholeDraft } from './kind.ts';

/** A draft that says of itself that it puts something right. */
export const correction: Kind<'correction'> = {
  kind: 'correction',
  ready(_clause, policy) {
    return {
      draft({ draft }) {
        return isCorrection(draft.text, policy.correction) ? [wholeDraft()] : [];
      },
    };
  },
};
