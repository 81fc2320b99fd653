import { encodeUser, fmtCreds } from '@nats-io/jwt';
import { createUser } from '@nats-io/nkeys';
import type { DeskRole } from '../../src/desk/nats/subjects.ts';
import { pairOf, type Seeds } from './keys.ts';

/**
 * Makes credentials for somebody, as the text of a NATS credentials file. The server needs no word of it. `expires` is in
 * seconds since 1970.
 */
export async function letIn(seeds: Seeds, role: DeskRole, expires: number): Promise<string> {
  const user = createUser();
  const account = pairOf(role === 'author' ? seeds.authors : seeds.team);
  // No name: the server's log and lists then hold keys only.
  const jwt = await encodeUser(
    user.getPublicKey(),
    user,
    account,
    {},
    {
      signer: pairOf(seeds[role]),
      scopedUser: true,
      exp: expires,
    },
  );
  return new TextDecoder().decode(fmtCreds(jwt, user));
}
