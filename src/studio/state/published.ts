import { signal } from '@preact/signals';
import { parsePolicy } from '../../core/policy/schema.ts';
import { comparePositions } from '../../core/signing/parts.ts';
import { isEffective, openPolicy, type Published } from '../../core/signing/policy-envelope.ts';
import { openRootChain } from '../../core/signing/root.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { database, type StoredPolicy } from '../../store/database.ts';
import { readMembership } from '../../store/membership.ts';

/** A policy that was published. */
export interface Kept extends Published {
  /** Whether the key that signed it counts no more. It was verified when it came. */
  readonly isWithdrawn: boolean;
}

/** The team's policies on this device, newest first, each verified again, and the keys it goes by. */
export interface Shelf {
  readonly trust: Trust;
  /** The first root, as it was signed; desks that join are given it. */
  readonly firstRoot: string;
  readonly policies: readonly Kept[];
}

/** Null until it has been read, and while this desk belongs to no team. */
export const shelf = signal<Shelf | null>(null);

/** Opened envelopes, so that each is verified once under each root. */
const opened = new Map<string, Kept>();

/** Ends when everybody who asked has read. */
let reading: Promise<void> = Promise.resolve();

/** Reads the shelf anew. One after the other, so that nobody puts back what stood there before. */
export function readShelf(): Promise<void> {
  const read = reading.then(readNow);
  reading = read.catch(() => {});
  return read;
}

async function readNow(): Promise<void> {
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
  const policies: Kept[] = [];
  for (const stored of await db.getAll('policies')) {
    const key = `${chain.trust.root.version} ${stored.envelope}`;
    const found = opened.get(key) ?? (await verified(stored, chain.trust));
    if (!found) continue;
    opened.set(key, found);
    policies.push(found);
  }
  policies.sort((a, b) => comparePositions(b, a));
  shelf.value = { trust: chain.trust, firstRoot: roots[0] ?? '', policies };
}

async function verified({ envelope, published }: StoredPolicy, trust: Trust): Promise<Kept | null> {
  const found = await openPolicy(envelope, trust, null);
  if (found.ok) return { ...found.published, isWithdrawn: false };
  if (found.refusal !== 'revoked-key' && found.refusal !== 'wrong-key') return null;
  const parsed = parsePolicy(published.policy);
  return parsed.ok ? { ...published, policy: parsed.policy, isWithdrawn: true } : null;
}

/** The newest policy that was published, whether it is in force already or to come. */
export function newest(): Kept | null {
  return shelf.value?.policies[0] ?? null;
}

/** The policy in force. `now`: milliseconds since 1970 UTC. */
export function inForce(now: number): Kept | null {
  return shelf.value?.policies.find((one) => isEffective(one, now)) ?? null;
}

/**
 * The policy in force, and then those that are to come, in the order in which they do. One that a newer one comes into force
 * before never counts. `now` as above.
 */
export function standing(now: number): Kept[] {
  const all = shelf.value?.policies ?? [];
  const current = inForce(now);
  const later = all.slice(0, current ? all.indexOf(current) : all.length);
  const coming = later.filter((one, i) =>
    later.slice(0, i).every((newer) => newer.effectiveFrom > one.effectiveFrom),
  );
  return [...(current ? [current] : []), ...coming.reverse()];
}
