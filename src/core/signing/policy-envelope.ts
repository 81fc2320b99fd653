import * as v from 'valibot';
import { type Policy, parsePolicy } from '../policy/schema.ts';
import { inShort } from '../policy/standard.ts';
import { open, seal } from './envelope.ts';
import type { Keys } from './keys.ts';
import { comparePositions, name, ordinal, organisationId, type Position, remark, time } from './parts.ts';
import { type Opened, refuse } from './refusals.ts';
import type { Trust } from './root-document.ts';
import { policyKeyIn } from './signers.ts';

const facts = {
  organisation: organisationId,
  /** The version of the root that it was signed under. */
  root: ordinal,
  /** Rises with each policy under one root. */
  sequence: ordinal,
  issued: time,
  effectiveFrom: time,
  /** Until then nobody need wonder whether there is a newer one. */
  freshUntil: time,
  /** What changed, for the history. */
  note: remark,
  /** Who published it. */
  author: name,
};
const payloadSchema = v.strictObject({ ...facts, policy: v.unknown() });

/** A policy with when and by whom it was published. Times are milliseconds since 1970 UTC. */
export interface Published extends v.InferOutput<v.StrictObjectSchema<typeof facts, undefined>> {
  /** Names the key that signed it. */
  readonly kid: string;
  readonly policy: Policy;
}

/** Signs a policy, in short: standard clauses by their number. Throws `CannotSign` when it is no policy, or over 1 MB. */
export async function sealPolicy(published: Omit<Published, 'kid'>, signer: Keys): Promise<string> {
  return seal('policy', sealedSchema, { ...published, policy: inShort(published.policy) }, signer);
}

const sealedSchema = v.strictObject({
  ...facts,
  policy: v.custom<Policy>((data) => parsePolicy(data).ok),
});

/**
 * Opens a signed policy. `newest`: the place of the newest policy that this desk has taken, null when it has none; what
 * does not come after it is refused. A policy that has yet to come into force is opened too: see `isEffective`. Whatever
 * is refused, the policy in force stays in force. Never throws.
 */
export async function openPolicy(
  envelope: unknown,
  trust: Trust,
  newest: Position | null,
): Promise<Opened<{ readonly published: Published }>> {
  const opened = await open('policy', payloadSchema, envelope, policyKeyIn(trust));
  if (!opened.ok) return opened;
  const { kid, payload } = opened;
  if (payload.organisation !== trust.root.organisation.id) return refuse('other-organisation');
  if (payload.root > trust.root.version) return refuse('unknown-root');
  const order = newest ? comparePositions(payload, newest) : 1;
  if (order <= 0) return refuse(order === 0 ? 'same-version' : 'older-version');
  const parsed = parsePolicy(payload.policy);
  return parsed.ok
    ? { ok: true, published: { ...payload, kid, policy: parsed.policy } }
    : refuse('not-a-policy');
}

/**
 * Whether a policy is in force. `now`: milliseconds since 1970 UTC, by a clock that may be wrong: a policy that was to
 * come into force at once does so also where the clock is behind.
 */
export function isEffective(
  { issued, effectiveFrom }: Pick<Published, 'issued' | 'effectiveFrom'>,
  now: number,
): boolean {
  return effectiveFrom <= Math.max(now, issued);
}
