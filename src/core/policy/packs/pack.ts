import { type Strictness, stricter } from '../rules-schema.ts';
import type { Policy } from '../schema.ts';
import { standardFor } from '../standard.ts';

/** Clauses that a law asks of every organisation it holds for. Which ones, and how strictly, is for counsel to confirm. */
export interface LawPack {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** The laws that it rests on. */
  readonly laws: readonly { readonly name: string; readonly says: string }[];
  readonly clauses: readonly PackClause[];
}

/** A standard clause, how strictly the pack takes it at least, and why, for authors to read. */
export interface PackClause {
  readonly clause: string;
  readonly level: Exclude<Strictness, 'off'>;
  readonly why: string;
}

/** The packs that a policy has taken on. */
export function packsIn(policy: Policy): readonly string[] {
  return policy.layers.flatMap((layer) => (layer.layer === 'law' && layer.pack ? [layer.pack] : []));
}

/**
 * The policy with a pack as a layer of law above it. The pack's clauses stand in place of the organisation's own of the same
 * number, as they come with Plainspoken; what the organisation has ruled more mildly than the pack is gone, and what it has
 * ruled more strictly stays.
 */
export function withPack(policy: Policy, { id, name, clauses }: LawPack): Policy {
  const others = withoutPack(policy, id);
  const standard = standardFor(policy);
  const levels = new Map(clauses.map(({ clause, level }) => [clause, level]));
  return {
    ...others,
    clauses: others.clauses.filter((clause) => !levels.has(clause.id)),
    layers: [
      ...others.layers,
      {
        layer: 'law',
        pack: id,
        name,
        clauses: clauses.flatMap(({ clause, why }) => {
          const found = standard.get(clause);
          return found ? [{ ...found, why }] : [];
        }),
        topics: [],
        enforcement: clauses.map(({ clause, level }) => ({ clause, level, lock: true })),
      },
    ],
    enforcement: others.enforcement.filter(({ clause, level }) => {
      const least = levels.get(clause);
      return least === undefined || level === undefined || stricter(level, least) === level;
    }),
  };
}

/** The policy without a pack. Its clauses are the organisation's own again, as they come with Plainspoken. */
export function withoutPack(policy: Policy, id: string): Policy {
  const isPack = (layer: Policy['layers'][number]) => layer.layer === 'law' && layer.pack === id;
  const numbers = policy.layers.filter(isPack).flatMap((layer) => layer.clauses.map((clause) => clause.id));
  if (numbers.length === 0) return policy;
  const standard = standardFor(policy);
  return {
    ...policy,
    layers: policy.layers.filter((layer) => !isPack(layer)),
    clauses: [
      ...policy.clauses,
      ...numbers.flatMap((number) => {
        const clause = standard.get(number);
        return clause ? [clause] : [];
      }),
    ],
  };
}
