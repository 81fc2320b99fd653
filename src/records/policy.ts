import { effect, signal } from '@preact/signals';
import { type Policy, parsePolicy } from '../core/policy/schema.ts';
import { starterPolicy } from '../core/policy/starter.ts';
import { team } from '../kit/office.ts';
import { database } from '../store/database.ts';

/** The policy by which records are kept and figures are read. */
export const policy = signal<Policy>(starterPolicy);

/** Follows the policy in force from now on. */
export function followPolicy(): void {
  effect(() => {
    const position = team.value?.policy.position;
    if (position) void read(position);
    else policy.value = starterPolicy;
  });
}

async function read({ root, sequence }: { readonly root: number; readonly sequence: number }): Promise<void> {
  const kept = await (await database()).get('policies', [root, sequence]);
  const parsed = parsePolicy(kept?.published.policy);
  if (parsed.ok) policy.value = parsed.policy;
}
