import type { Network } from '../draft.ts';
import type { Clause } from './clauses.ts';
import { houseClauses } from './house-clauses.ts';
import type { Layer, Measure } from './rules-schema.ts';
import type { Policy } from './schema.ts';

/** The drafts that a layer rules; all of them when nothing is named. */
export interface Scope {
  readonly networks?: readonly Network[];
  readonly accounts?: readonly string[];
  readonly mode?: 'emergency' | 'pause';
}

/** A layer as it rules: the organisation's own sections, or one of the policy's layers. */
export interface RulingLayer {
  readonly name: string;
  /** Lower numbers rule over higher ones. */
  readonly rank: number;
  readonly scope: Scope;
  readonly clauses: readonly Clause[];
  readonly enforcement: readonly Measure[];
  /** Where in the policy it stands. */
  readonly path: readonly (string | number)[];
}

const RANKS = { law: 0, organisation: 1, department: 2, network: 3, situation: 4 } as const;

/** The layers of a policy in the order in which they rule: law, organisation, department, network, situation. */
export function layersOf(policy: Policy): RulingLayer[] {
  const own: RulingLayer = {
    name: policy.organisation.name,
    rank: RANKS.organisation,
    scope: {},
    clauses: [...policy.clauses, ...houseClauses(policy, 0)],
    enforcement: policy.enforcement,
    path: [],
  };
  const others = policy.layers.map(
    (layer, i): RulingLayer => ({
      name: layer.name,
      rank: RANKS[layer.layer],
      scope: scopeOf(layer),
      clauses: [...layer.clauses, ...houseClauses(layer, i + 1)],
      enforcement: layer.enforcement,
      path: ['layers', i],
    }),
  );
  return [own, ...others].sort((a, b) => a.rank - b.rank);
}

function scopeOf(layer: Layer): Scope {
  if (layer.layer === 'department') return { accounts: layer.accounts };
  if (layer.layer === 'network') return { networks: layer.networks };
  return layer.layer === 'situation' ? { mode: layer.mode } : {};
}

/** Every clause that is written in a policy, the organisation's own first. Words and topics stand for more; see `articlesOf`. */
export function writtenClauses({ clauses, layers }: Pick<Policy, 'clauses' | 'layers'>): Clause[] {
  return [...clauses, ...layers.flatMap((layer) => layer.clauses)];
}

/** A clause with the drafts that its layer rules. */
export interface Article {
  readonly clause: Clause;
  readonly scope: Scope;
}

/** Every clause of a policy's layers: those written out, and those that its words and topics stand for. */
export function articlesOf(layers: readonly RulingLayer[]): Article[] {
  return layers.flatMap(({ clauses, scope }) => clauses.map((clause) => ({ clause, scope })));
}
