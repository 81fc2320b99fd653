import type { DeskKind } from '../../core/signing/desk-address.ts';
import { type Fresh, sealFresh } from '../../core/signing/fresh-envelope.ts';
import { comparePositions } from '../../core/signing/parts.ts';
import type { Published } from '../../core/signing/policy-envelope.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import type { Parcel } from '../../desk/desk.ts';
import { goodFor } from '../../desk/pace.ts';
import { listedKey } from '../../store/keys.ts';

const DAY_MS = 86_400_000;
/** It is renewed while this much is left, so that a supervisor's days off are no alarm. */
const EARLY_MS = 5 * DAY_MS;

/** Whether the word that a policy is the newest is about to run out. `now` in milliseconds since 1970 UTC. */
export function runsOut(newest: Published, fresh: Fresh | null, now: number): boolean {
  const until =
    fresh && comparePositions(fresh.policy, newest) === 0
      ? Math.max(fresh.freshUntil, newest.freshUntil)
      : newest.freshUntil;
  return until - now < EARLY_MS;
}

/**
 * Signs that this policy is still the newest, with a policy key of this browser; null where it has none that counts. `kind`: of
 * the desk that brings the word to others.
 */
export async function renewed(
  trust: Trust,
  newest: Published,
  kind: DeskKind | null,
  now: number,
): Promise<Parcel | null> {
  const key = await listedKey('policy', trust.policyKeys, trust.revoked);
  if (!key) return null;
  const fresh: Fresh = {
    organisation: trust.root.organisation.id,
    root: trust.root.version,
    policy: { root: newest.root, sequence: newest.sequence },
    issued: now,
    freshUntil: now + goodFor(kind),
  };
  return { topic: 'fresh', id: `fresh-${now}`, body: await sealFresh(fresh, key) };
}
