import { finalApprover } from '../../core/case/owner.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { Jwk } from '../../core/signing/keys.ts';
import type { Position } from '../../core/signing/parts.ts';
import { type Trust, trustIn } from '../../core/signing/root-document.ts';
import { keyFor, ownKeys } from '../../store/keys.ts';
import type { Held } from '../team/held.ts';
import type { Team } from '../team/team.ts';

/** What cases stand on: the policy in force, whose signatures count, who works here and how the approver is reached. */
export interface Ground {
  readonly policy: Policy;
  readonly position: Position;
  readonly trust: Trust;
  /** Whoever decides here, by id in the policy; null where nobody is named. */
  readonly person: string | null;
  /** Whoever writes here, by id in the policy; null for an author who is not named. */
  readonly writer: string | null;
  /** A key of this desk may decide. */
  readonly decides: boolean;
  /** `here`: this desk is the whole team. `file`: cases go from hand to hand. `desk`: the desk takes what is in the outbox. */
  readonly way: 'here' | 'file' | 'desk';
}

type Standing = Pick<Team, 'membership' | 'trust' | 'inForce'>;

/** Tells two grounds apart without making them. */
export function groundKey({ membership, trust, inForce }: Standing): string {
  const { organisation, person = null, desk = null } = membership ?? {};
  const { root = 0, sequence = 0 } = inForce?.published ?? {};
  return JSON.stringify([organisation?.id ?? null, person, desk, trust?.root.version ?? 0, root, sequence]);
}

/** The ground on which this desk stands now. `now`: milliseconds since 1970 UTC. */
export async function groundOf(
  { membership, trust, inForce }: Standing,
  starter: Policy,
  now: number,
): Promise<Ground> {
  if (!membership) return ownGround(starter, now);
  const { organisation, person, desk } = membership;
  // Until the first list of keys has arrived, nobody's decision counts.
  const known = trust ?? (await listOf(organisation, []));
  const own = (await ownKeys('approver')).flatMap(({ kid }) => known.approverKeys.get(kid)?.person ?? []);
  return {
    policy: inForce?.published.policy ?? starter,
    position: positionOf(inForce),
    trust: known,
    ...peopleAt(person, own),
    way: desk.startsWith('wss:') || desk.startsWith('ws:') ? 'desk' : 'file',
  };
}

/**
 * Who decides at a desk, and who writes there. Whoever set the team up may hold an approver's key as well: decisions are
 * signed by the person of the key, and what is written is the member's own. `listed`: the persons of this desk's own keys.
 */
export function peopleAt(
  member: string | null,
  listed: readonly string[],
): Pick<Ground, 'person' | 'writer' | 'decides'> {
  const [key = null] = listed;
  return { person: key ?? member, writer: member ?? key, decides: key !== null };
}

/** Only the place: what is signed is closed, and would not take the rest of the policy along. */
function positionOf(held: Held | null): Position {
  if (!held) return { root: 1, sequence: 1 };
  const { root, sequence } = held.published;
  return { root, sequence };
}

/** The ground of a desk that belongs to no team: one person in all roles, and this device's own key for decisions. */
async function ownGround(policy: Policy, now: number): Promise<Ground> {
  const { jwk } = await keyFor('approver', now);
  const person = finalApprover(policy).id;
  const organisation = { id: 'this-desk', name: policy.organisation.name };
  const trust = await listOf(organisation, [{ key: jwk, person }]);
  return { policy, position: { root: 1, sequence: 1 }, trust, ...peopleAt(person, [person]), way: 'here' };
}

/** A list of keys that is read on this desk alone, so that nobody needs to sign it. */
async function listOf(
  organisation: { readonly id: string; readonly name: string },
  approvers: { key: Jwk; person: string }[],
): Promise<Trust> {
  const keys = { root: [], policy: [], approvers };
  const trust = await trustIn({ format: 1, organisation, version: 1, issued: 0, keys, revoked: [] });
  if (typeof trust === 'string') throw new Error(`This desk's own key does not serve: ${trust}.`);
  return trust;
}
