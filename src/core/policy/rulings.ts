import { accountFinder } from '../check/accounts.ts';
import type { Draft, Network } from '../draft.ts';
import type { Level } from '../finding.ts';
import { groupBy } from '../group.ts';
import type { Situation } from '../situation.ts';
import type { Article, RulingLayer, Scope } from './layers.ts';
import { runs } from './modes-schema.ts';
import type { Strictness } from './rules-schema.ts';
import type { Policy } from './schema.ts';

/** How strictly a clause is taken for a draft, after all layers. */
export interface Ruling {
  readonly level: Level;
  /** Whoever passes over it says why. */
  readonly reason: boolean;
  /** Roles that may pass over it; null when every author may. */
  readonly overriddenBy: readonly string[] | null;
}

/** The ruling on each article for a draft; null where the article does not hold for it. */
export type Rule = (draft: Draft, situation: Situation) => readonly (Ruling | null)[];

/** Drafts come from few places, and all drafts from one place are ruled alike. */
const MOST_PLACES = 50;

/** Prepares the rulings of a policy on its articles. */
export function makeRule(policy: Policy, layers: readonly RulingLayer[], articles: readonly Article[]): Rule {
  const find = accountFinder(policy);
  const known = new Map<string, readonly (Ruling | null)[]>();
  return (draft, { now, emergency, paused }) => {
    const modes = {
      emergency: emergency ?? runs(policy.modes.emergency.period, now),
      pause: paused ?? runs(policy.modes.pause.period, now),
    };
    const key = JSON.stringify([draft.network, draft.kind, draft.field, draft.account, modes]);
    const found = known.get(key);
    if (found) return found;
    const handle = find(draft.network, draft.account)?.handle;
    const rules = (scope: Scope) => holds(scope, draft.network, handle, modes);
    const measures = layers.filter(({ scope }) => rules(scope)).flatMap(({ enforcement }) => enforcement);
    const byClause = groupBy(measures, ({ clause }) => clause);
    const rulings = articles.map(({ clause, scope }) => {
      if (!rules(scope) || !reads(clause, draft)) return null;
      const own = byClause.get(clause.id) ?? [];
      const level = own.reduce<Strictness>((above, { level = above }) => level, clause.level);
      if (level === 'off') return null;
      return {
        level,
        reason: own.findLast(({ reason }) => reason !== undefined)?.reason ?? false,
        overriddenBy: own.findLast(({ overriddenBy }) => overriddenBy)?.overriddenBy ?? null,
      };
    });
    if (known.size >= MOST_PLACES) known.clear();
    known.set(key, rulings);
    return rulings;
  };
}

/** `handle`: the plan's own handle of the account, however its network shows it. */
function holds(
  { networks, accounts, mode }: Scope,
  network: Network,
  handle: string | undefined,
  modes: Readonly<Record<'emergency' | 'pause', boolean>>,
): boolean {
  if (networks && !networks.includes(network)) return false;
  if (accounts && (handle === undefined || !accounts.includes(handle))) return false;
  return !mode || modes[mode];
}

function reads({ networks, drafts, fields }: Article['clause'], draft: Draft): boolean {
  return (
    (networks?.includes(draft.network) ?? true) &&
    (drafts?.includes(draft.kind) ?? true) &&
    (fields?.includes(draft.field ?? 'text') ?? true)
  );
}
