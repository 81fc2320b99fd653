import type { Trust } from '../../core/signing/root-document.ts';
import { newest } from '../state/published.ts';

/** Somebody whose signature counts. */
export interface Holder {
  readonly kid: string;
  readonly name: string;
  readonly about: string;
  /** The last key that may publish is not withdrawn: nobody could go on then. */
  readonly mayGo: boolean;
}

/** Everybody who may publish or decide, by their key. */
export function holders({ policyKeys, approverKeys }: Trust): Holder[] {
  const people = newest()?.policy.team.people ?? [];
  return [
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
