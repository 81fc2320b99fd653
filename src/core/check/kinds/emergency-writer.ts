import { runs } from '../../policy/modes-schema.ts';
import { accountFinder, roleFinder } from '../accounts.ts';
import type { Kind } from './kind.ts';

const PASSED_ON = /^\s*RT[: ]{1,3}@(\w{1,50})/;

/** In emergency mode, somebody who is not an emergency author writes on the incident. */
export const emergencyWriter: Kind<'emergency-writer'> = {
  kind: 'emergency-writer',
  ready(_clause, policy) {
    const { period, writers, incident } = policy.modes.emergency;
    const find = accountFinder(policy);
    const known = roleFinder(policy);
    return {
      phrases: { incident },
      draft({ draft }, matches, { emergency, author, now }) {
        const role = author?.role;
        if (role === undefined || !(emergency ?? runs(period, now)) || writers.includes(known(role)))
          return [];
        const source = draft.reshares?.account ?? PASSED_ON.exec(draft.text)?.[1];
        if (source !== undefined && find(draft.network, source.replace(/^@/, ''))) return [];
        const first = matches('incident')[0];
        return first ? [{ from: first.from, to: first.to, stretch: 'draft' }] : [];
      },
    };
  },
};
