import { signal } from '@preact/signals';
import { comparePositions } from '../../core/signing/parts.ts';
import { isEffective, openPolicy, type Published } from '../../core/signing/policy-envelope.ts';
import { openRootChain } from '../../core/signing/root.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { database } from '../../store/database.ts';
import { readMembership } from '../../store/membership.ts';

/** The team's policies on this device, newest first, each verified again, and the keys it goes by. */
export interface Shelf {
  readonly trust: Trust;
  /** The first root, as it was signed; desks that join are given it. */
  readonly firstRoot: string;
  readonly policies: readonly Published[];
}

/** Null until it has been read, and while this desk belongs to no team. */
export const shelf = signal<Shelf | null>(null);

/** Opened envelopes, so that each is verified once. */
const opened = new Map<string, Published>();

/** Reads the shelf anew. */
export async function readShelf(): Promise<void> {
  const db = await database();
  const membership = await readMembership();
  if (!membership) {
    shelf.value = null;
    return;
  }
  const { organisation, fingerprint, roots } = membership;
  const chain = await openRootChain({ organisation: organisation.id, fingerprint }, roots);
  if (!chain.ok) {
    shelf.value = null;
    return;
  }
  const policies: Published[] = [];
  for (const { envelope } of await db.getAll('policies')) {
    const found = opened.get(envelope) ?? (await verified(envelope, chain.trust));
    if (!found) continue;
    opened.set(envelope, found);
    policies.push(found);
  }
  policies.sort((a, b) => comparePositions(b, a));
  shelf.value = { trust: chain.trust, firstRoot: roots[0] ?? '', policies };
}

async function verified(envelope: string, trust: Trust): Promise<Published | null> {
  const found = await openPolicy(envelope, trust, null);
  return found.ok ? found.published : null;
}

/** The newest policy that was published, whether it is in force already or to come. */
export function newest(): Published | null {
  return shelf.value?.policies[0] ?? null;
}

/** The policy in force. `now`: milliseconds since 1970 UTC. */
export function inForce(now: number): Published | null {
  return shelf.value?.policies.find((one) => isEffective(one, now)) ?? null;
}
