import type { Strictness } from './rules-schema.ts';
import type { Policy } from './schema.ts';

/** Why a clause cannot be taken more mildly. */
export interface LawLock {
  /** What the layer of law is called. */
  readonly layer: string;
  /** The law pack that it came from; null where it was written by hand. */
  readonly pack: string | null;
  /** How strictly it is taken at least. */
  readonly level: Strictness;
}

/** What a layer of law has locked about a clause; null where the organisation decides alone. */
export function lockOn(policy: Policy, clause: string): LawLock | null {
  for (const layer of policy.layers) {
    if (layer.layer !== 'law') continue;
    const measure = layer.enforcement.find((one) => one.clause === clause && one.lock);
    if (!measure) continue;
    const level = measure.level ?? layer.clauses.find(({ id }) => id === clause)?.level ?? 'off';
    return { layer: layer.name, pack: layer.pack ?? null, level };
  }
  return null;
}
