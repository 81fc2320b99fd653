import type { Example } from '../../core/signing/example-organisation.ts';
import { sealRoot } from '../../core/signing/root.ts';
import type { Membership } from '../../store/membership.ts';

/** An author's desk in the team of an example, with what a test cares about. */
export async function membershipIn(
  { document, keys }: Example,
  given: Pick<Membership, 'desk' | 'credentials' | 'joined'>,
): Promise<Membership> {
  return {
    format: 1,
    organisation: document.organisation,
    fingerprint: keys.root.kid,
    roots: [await sealRoot(document, [keys.root])],
    role: 'author',
    person: null,
    number: 'one',
    ...given,
  };
}
