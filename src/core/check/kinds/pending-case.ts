import type { CaseState } from '../../situation.ts';
import { casesOf } from '../cases.ts';
import { type Kind, wholeDraft } from './kind.ts';

const SAID: Readonly<Record<Exclude<CaseState, 'approved'>, string>> = {
  open: 'is still with the approver',
  changes: 'came back with changes to make',
  declined: 'was declined',
};

/** A draft that went before the approver would be posted without a yes. */
export const pendingCase: Kind<'pending-case'> = {
  kind: 'pending-case',
  ready() {
    return {
      draft({ draft }, _matches, situation) {
        if (situation.act?.kind === 'write') return [];
        const states = casesOf(draft, situation).map(({ state }) => state);
        const state = states.find((one) => one !== 'approved');
        if (!state || states.includes('approved')) return [];
        return [wholeDraft({ state: SAID[state] })];
      },
    };
  },
};
