import { effect, signal } from '@preact/signals';
import { type Policy, parsePolicy } from '../core/policy/schema.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import { team } from '../kit/office.ts';
import { database } from '../store/database.ts';
import { latest } from './latest.ts';

/** The policy by which records are kept and figures are read. */
export const policy = signal<Policy>(starterPolicy);

/** Follows the policy in force from now on. */
export function followPolicy(): void {
  const take = latest(read, (kept) => {
    if (kept) policy.value = kept;
  });
  effect(() => {
    void take(team.value?.policy.position ?? null);
  });
}

/** The policy at a place in the store; the starter policy at none, and null when it cannot be read. */
async function read(at: { readonly root: number; readonly sequence: number } | null): Promise<Policy | null> {
  if (!at) return starterPolicy;
  const kept = await (await database()).get('policies', [at.root, at.sequence]);
  const parsed = parsePolicy(kept?.published.policy);
  return parsed.ok ? parsed.policy : null;
}
