import { createAccount, createOperator, createUser, fromSeed, type KeyPair } from '@nats-io/nkeys';

/** The secret keys behind a server, as NATS writes seeds. */
export interface Seeds {
  /** Vouches for the accounts. */
  readonly operator: string;
  /** The server's own account. */
  readonly system: string;
  /** Owns the streams. Nobody who uses the extension has credentials for it. */
  readonly house: string;
  /** Hold those who use the extension. Authors are apart, so that nothing they do reaches what only others may write. */
  readonly authors: string;
  readonly team: string;
  /** Sets up the streams. */
  readonly keeper: string;
  /** Lets in people of one role each. */
  readonly author: string;
  readonly approver: string;
  readonly supervisor: string;
}

/** Makes new keys for a server. */
export function makeSeeds(): Seeds {
  return {
    operator: seedOf(createOperator()),
    system: seedOf(createAccount()),
    house: seedOf(createAccount()),
    authors: seedOf(createAccount()),
    team: seedOf(createAccount()),
    keeper: seedOf(createUser()),
    author: seedOf(createAccount()),
    approver: seedOf(createAccount()),
    supervisor: seedOf(createAccount()),
  };
}

function seedOf(pair: KeyPair): string {
  return new TextDecoder().decode(pair.getSeed());
}

export function pairOf(seed: string): KeyPair {
  return fromSeed(new TextEncoder().encode(seed));
}
