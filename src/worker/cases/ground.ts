import { finalApprover } from '../../core/case/owner.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { Position } from '../../core/signing/parts.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { trustIn } from '../../core/signing/root-document.ts';
import { deskKey } from './keys.ts';

/** What cases stand on: the policy in force, whose signatures count, who works here and how the approver is reached. */
export interface Ground {
  readonly policy: Policy;
  readonly position: Position;
  readonly trust: Trust;
  /** Whoever works here, by id in the policy; null for an author who is not named. */
  readonly person: string | null;
  /** `here`: this desk is the whole team. `file`: cases go from hand to hand. `desk`: the desk takes what is in the outbox. */
  readonly way: 'here' | 'file' | 'desk';
}

/** The ground of a desk that belongs to no team: one person in all roles, and this device's own key for decisions. */
export async function ownGround(policy: Policy, now: number): Promise<Ground> {
  const { jwk } = await deskKey('approver', now);
  const person = finalApprover(policy).id;
  const trust = await trustIn({
    format: 1,
    organisation: { id: 'this-desk', name: policy.organisation.name },
    version: 1,
    issued: 0,
    // Nobody else reads this list of keys, so nobody needs to sign it.
    keys: { root: [], policy: [], approvers: [{ key: jwk, person }] },
    revoked: [],
  });
  if (typeof trust === 'string') throw new Error(`This desk's own key does not serve: ${trust}.`);
  return { policy, position: { root: 1, sequence: 1 }, trust, person, way: 'here' };
}
