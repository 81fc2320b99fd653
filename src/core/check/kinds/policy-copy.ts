import { type Hit, type Kind, wholeDraft } from './kind.ts';

const HOUR = 3_600_000;

/** The policy on this desk is not the newest, not yet in force, or was not compared for too long. */
export const policyCopy: Kind<'policy-copy'> = {
  kind: 'policy-copy',
  ready(_clause, policy) {
    const freshness = policy.promises.policyCheckedWithinHours * HOUR;
    return {
      draft(_doc, _matches, { policyCopy: copy, now }): Hit[] {
        if (!copy) return [];
        const { version, published = version, inForceFrom, checked } = copy;
        if (published !== version) {
          return [wholeDraft({ state: `is version ${version}; version ${published} is out` })];
        }
        if (inForceFrom !== undefined && inForceFrom > now)
          return [wholeDraft({ state: 'is not in force yet' })];
        if (checked !== undefined && now - checked > freshness) {
          return [wholeDraft({ state: 'was not compared for too long' })];
        }
        return [];
      },
    };
  },
};
