import type { Trust } from '../../core/signing/root-document.ts';
import { newest } from '../state/published.ts';

/** Somebody whose signature counts. */
export interface Holder {
  readonly kid: string;
  readonly name: string;
  readonly about: string;
  /** The last key that may publish, and the root keys, are not withdrawn here: nobody could go on then. */
  readonly mayGo: boolean;
}

/** Everybody whose key the root lists. */
export function holders({ rootKeys, policyKeys, approverKeys }: Trust): Holder[] {
  const people = newest()?.policy.team.people ?? [];
  return [
    ...[...rootKeys.keys()].map((kid) => ({
      kid,
      name: 'The organisation',
      about: 'The root key: signs this list of keys.',
      mayGo: false,
    })),
    ...[...policyKeys].map(([kid, { name }]) => ({
      kid,
      name,
      about: 'May publish the policy.',
      mayGo: policyKeys.size > 1,
    })),
    ...[...approverKeys].map(([kid, { person }]) => ({
      kid,
      name: people.find(({ id }) => id === person)?.name ?? person,
      about: 'May decide on drafts.',
      mayGo: true,
    })),
  ];
}
