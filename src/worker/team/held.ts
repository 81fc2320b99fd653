import { comparePositions } from '../../core/signing/parts.ts';
import { isEffective, type Published } from '../../core/signing/policy-envelope.ts';

/** A policy that this desk has verified, and when it came (milliseconds since 1970 UTC). */
export interface Held {
  readonly published: Published;
  readonly received: number;
}

/** The policies that count now: the newest one that is in force, and the next that is to come. */
export interface Standing {
  readonly inForce: Held | null;
  readonly coming: Held | null;
}

/** Tells which of some policies are in force and to come. One to come replaces those before it. `now` as above. */
export function standingOf(all: readonly Held[], now: number): Standing {
  const newestFirst = [...all].sort((a, b) => comparePositions(b.published, a.published));
  const inForce = newestFirst.find(({ published }) => isEffective(published, now)) ?? null;
  const later = inForce ? newestFirst.slice(0, newestFirst.indexOf(inForce)) : newestFirst;
  const [coming = null] = later.sort((a, b) => a.published.effectiveFrom - b.published.effectiveFrom);
  return { inForce, coming };
}
