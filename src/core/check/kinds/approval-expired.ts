import { casesOf } from '../cases.ts';
import { type Kind, wholeDraft } from './kind.ts';

const HOUR = 3_600_000;

/** The approval was given too long ago, or for a time that has passed. */
export const approvalExpired: Kind<'approval-expired'> = {
  kind: 'approval-expired',
  ready(_clause, policy) {
    const life = policy.promises.approvalHoldsHours * HOUR;
    return {
      draft({ draft }, _matches, situation) {
        const ends = casesOf(draft, situation)
          .filter(({ state }) => state === 'approved')
          .map(
            ({ expires, decided }) =>
              expires ?? (decided === undefined ? Number.POSITIVE_INFINITY : decided + life),
          );
        // One approval that still holds is enough.
        return ends.length > 0 && Math.max(...ends) < situation.now ? [wholeDraft()] : [];
      },
    };
  },
};
