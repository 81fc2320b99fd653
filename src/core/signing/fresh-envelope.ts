import * as v from 'valibot';
import { open, seal } from './envelope.ts';
import type { Keys } from './keys.ts';
import { comparePositions, ordinal, organisationId, position, time } from './parts.ts';
import type { Published } from './policy-envelope.ts';
import { type Opened, refuse } from './refusals.ts';
import type { Trust } from './root-document.ts';
import { policyKeyIn } from './signers.ts';

const freshSchema = v.strictObject({
  organisation: organisationId,
  /** The version of the root that it was signed under. */
  root: ordinal,
  /** The newest policy, by the root it was signed under and its sequence. */
  policy: position,
  issued: time,
  freshUntil: time,
});

/** A small word from the supervisor, now and then, which policy is the newest. A desk that is kept from it notices. */
export type Fresh = v.InferOutput<typeof freshSchema>;

/** Signs which policy is the newest. */
export function sealFresh(fresh: Fresh, signer: Keys): Promise<string> {
  return seal('fresh', freshSchema, fresh, signer);
}

/**
 * Opens the word on which policy is the newest. `last`: the newest such word that this desk has, or null. As with
 * policies, whatever was signed under a newer root comes later. Refused as `unknown-root`, it tells that the desk should
 * fetch the list of keys. Never throws.
 */
export async function openFresh(
  envelope: unknown,
  trust: Trust,
  last: Fresh | null,
): Promise<Opened<{ readonly fresh: Fresh }>> {
  const opened = await open('fresh', freshSchema, envelope, policyKeyIn(trust));
  if (!opened.ok) return opened;
  const fresh = opened.payload;
  if (fresh.organisation !== trust.root.organisation.id) return refuse('other-organisation');
  if (Math.max(fresh.root, fresh.policy.root) > trust.root.version) return refuse('unknown-root');
  const order = last ? later(fresh, last) : 1;
  if (order <= 0) return refuse(order === 0 ? 'same-version' : 'older-version');
  return { ok: true, fresh };
}

function later(a: Pick<Fresh, 'root' | 'issued'>, b: Pick<Fresh, 'root' | 'issued'>): number {
  return a.root - b.root || a.issued - b.issued;
}

/**
 * Whether a desk has reason to think that it has the newest policy. `behind`: a newer one exists and has not arrived.
 * `not-renewed`: nobody has said since `since` that this is the newest. Both are shown; neither takes the policy away,
 * since the clock may be wrong and the transport down.
 */
export type Freshness =
  | { readonly state: 'fresh' }
  | { readonly state: 'behind' }
  | { readonly state: 'not-renewed'; readonly since: number };

/** Tells how fresh the policy of a desk is. `now`: milliseconds since 1970 UTC. */
export function freshnessOf(
  held: Pick<Published, 'root' | 'sequence' | 'issued' | 'freshUntil'>,
  last: Fresh | null,
  now: number,
): Freshness {
  if (last && comparePositions(last.policy, held) > 0) return { state: 'behind' };
  const newest = last && later(last, held) > 0 ? last : held;
  return now < newest.freshUntil ? { state: 'fresh' } : { state: 'not-renewed', since: newest.issued };
}
