import { countDraft } from '../../count/count.ts';
import type { Kind } from './kind.ts';

/** The draft is longer than its network takes. */
export const networkLength: Kind<'network-length'> = {
  kind: 'network-length',
  ready(_clause, policy) {
    return {
      draft({ draft }) {
        const { used, limit, overflow } = countDraft(draft, policy);
        if (overflow === null) return [];
        const values = { count: String(used), max: String(limit), over: String(used - limit) };
        return [{ from: overflow, to: draft.text.length, stretch: 'none', values }];
      },
    };
  },
};
