import { errors, jwtAuthenticator, wsconnect } from '@nats-io/nats-core';
import { encodeAccounts, encodeWarden, type Revoked } from './accounts.ts';
import { pairOf, type Seeds } from './keys.ts';

const PATIENCE = 10_000;

/**
 * Tells a running server who was let out. It ends their connections and lets them in no more. Resolves to false when no
 * server runs there; throws when it does not take it.
 */
export async function revokeAt(address: string, seeds: Seeds, revoked: Revoked): Promise<boolean> {
  const authenticator = jwtAuthenticator(await encodeWarden(seeds), new TextEncoder().encode(seeds.keeper));
  const connection = await wsconnect({ servers: address, authenticator, reconnect: false }).catch(
    (error: unknown) => {
      if (error instanceof errors.ConnectionError) return null;
      throw error;
    },
  );
  if (!connection) return false;
  try {
    const { accounts } = await encodeAccounts(seeds, revoked);
    for (const name of ['authors', 'team'] as const) {
      const key = pairOf(seeds[name]).getPublicKey();
      const subject = `$SYS.REQ.ACCOUNT.${key}.CLAIMS.UPDATE`;
      const answer = await connection.request(subject, accounts[key] ?? '', { timeout: PATIENCE });
      const { data, error } = answer.json<{ data?: { code: number }; error?: { description: string } }>();
      if (data?.code !== 200) throw new Error(`The desk let nobody out. ${error?.description ?? ''}`);
    }
    return true;
  } finally {
    await connection.close();
  }
}
