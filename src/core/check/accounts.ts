import type { Network } from '../draft.ts';
import type { Policy } from '../policy/schema.ts';
import type { Account } from '../policy/team-schema.ts';
import { accountKey } from './past.ts';

/** Finds an account of the plan by the handle or page name that a network shows. */
export function accountFinder({
  team,
}: Policy): (network: Network, shown: string | null) => Account | undefined {
  const known = new Map<string, Account>();
  for (const account of team.accounts) {
    for (const name of [account.handle, ...(account.alsoShownAs ?? [])]) {
      known.set(`${account.network}:${accountKey(name)}`, account);
    }
  }
  return (network, shown) => (shown === null ? undefined : known.get(`${network}:${accountKey(shown)}`));
}

/** Whether a policy lists the account that somebody writes as; unknown when the network does not show which it is. */
export function standingFinder(policy: Policy): (network: Network, shown: string | null) => Standing {
  const find = accountFinder(policy);
  return (network, shown) => {
    if (shown === null) return 'unknown';
    return find(network, shown) ? 'listed' : 'unlisted';
  };
}

type Standing = 'listed' | 'unlisted' | 'unknown';

/** The policy's name for a role; the name as given when the policy does not know it. */
export function roleFinder({ team }: Policy): (given: string) => string {
  const known = new Map(
    team.roles.flatMap(({ name, alsoCalled = [] }) =>
      [name, ...alsoCalled].map((called) => [roleKey(called), name]),
    ),
  );
  return (given) => known.get(roleKey(given)) ?? given;
}

function roleKey(role: string): string {
  return role
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
}
