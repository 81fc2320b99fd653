/**
 * What a desk carries. `root`: one link of the chain of roots. `policy`: a published policy. `fresh`: word that the
 * policy is still the newest. `case` and `step`: from an author to the approvers. `decision`: the answer to a case.
 * `presence`: which policy a desk has, counted without names.
 */
export const TOPICS = ['root', 'policy', 'fresh', 'case', 'step', 'decision', 'presence'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * One thing that a desk carries. A desk does not look into the body and cannot vouch for it: whoever takes a parcel
 * verifies the signature in it first.
 */
export interface Parcel {
  readonly topic: Topic;
  /** Of [A-Za-z0-9_-], 1 to 80 characters; what is sent twice under one id arrives once. */
  readonly id: string;
  /**
   * What `core/signing` sealed: a compact JWS, a root as a general one. On `presence` the policy's sequence in digits, and `id` then
   * names a desk by chance.
   */
  readonly body: string;
  /**
   * On `case` and `step`: the author's return address. Give the thumbprint of the author's key; a `nats` desk puts the
   * address in its place under which the server let the author in. On `decision`: the address that the case arrived
   * with, letter for letter.
   */
  readonly for?: string;
  /** On `decision`: the id of the case that it answers. */
  readonly re?: string;
}

/**
 * How the connection stands. `offline` mends itself; `refused` seldom does (the server does not let this desk in), so a
 * person has to see `reason`, which is plain and short. `reason` is empty while all is well.
 */
export interface DeskState {
  readonly name: 'closed' | 'connecting' | 'open' | 'offline' | 'refused';
  readonly reason: string;
}

/** How far a caller has read. It keeps the cursor as it is and gives it back; only its own desk can read it. */
export type Cursor = string & { readonly __cursor: never };

/** What a catch-up brought, in the order in which the desk took it, and where to go on next time. */
export interface Caught {
  readonly parcels: readonly Parcel[];
  readonly cursor: Cursor;
}

/**
 * Where a team meets. All adapters fail towards "keep what we have": they throw, and never answer with less than
 * there is as if it were all.
 */
export interface Desk {
  readonly kind: 'file' | 'feed' | 'nats';
  /**
   * Resolves when the parcel is durably taken, also when it had been taken before. Rejects with a `DeskError`: on
   * `offline` and `full` try again later; on `refused` and `too-large` trying again is no use.
   */
  send(parcel: Parcel): Promise<void>;
  /**
   * Everything that this role may know and that came after `since`. Of policies only the
   * last few come, the newest last, of signs of freshness the newest, of roots every one, and of cases and decisions without `since` those of the last weeks. `open` are the ids of the caller's own cases that may still get a decision: an
   * author's nats desk asks for each of them and brings its newest decision, which may be one that came before.
   * Rejects with a `DeskError`; the caller then keeps its old cursor.
   */
  catchUp(since: Cursor | null, open?: readonly string[]): Promise<Caught>;
  /**
   * Live delivery. Catch up each time that `onState` says `open`: what came in between is not repeated here, and a
   * parcel may come both ways. Resolves, once it is under way, to a function that ends it and closes the connection.
   */
  listen(
    onParcel: (parcel: Parcel) => void,
    onState: (state: DeskState) => void,
  ): Promise<() => Promise<void>>;
}

/** Why a desk did not do what it was asked. */
export type DeskTrouble = 'offline' | 'refused' | 'full' | 'too-large';

/** A desk could not take or give something. The message is plain and short, for a person. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  constructor(
    readonly trouble: DeskTrouble,
    message: string,
  ) {
    super(message);
  }
}
