import { WORD_CLAUSE } from './house-clauses.ts';
import { layersOf, type RulingLayer } from './layers.ts';
import { type Strictness, stricter } from './rules-schema.ts';
import type { Policy } from './schema.ts';

/** A place in a policy that does not agree with another one. */
export interface Disagreement {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly found: string;
  readonly expected: string;
}

/** What a policy names that is not there, what is there twice, and locked clauses that a lower layer loosens. */
export function checkReferences(policy: Policy): Disagreement[] {
  const layers = layersOf(policy);
  return [...people(policy), ...numbers(policy, layers), ...enforced(policy, layers)];
}

function unknown(path: readonly (string | number)[], found: string, kind: string): Disagreement {
  return {
    path,
    found: `"${found}"`,
    message: `names ${kind} that there is not`,
    expected: `${kind} of this policy`,
  };
}

function people({ team, modes, topics, layers }: Policy): Disagreement[] {
  const roles = new Set(team.roles.map(({ name }) => name));
  const ids = new Set(team.people.map(({ id }) => id));
  const handles = new Set(team.accounts.map(({ handle }) => handle));
  return [
    ...team.accounts.flatMap(({ writers = [] }, i) =>
      missing(writers, roles, ['team', 'accounts', i, 'writers'], 'a role'),
    ),
    ...team.people.flatMap(({ deputy }, i) =>
      deputy === undefined || ids.has(deputy)
        ? []
        : [unknown(['team', 'people', i, 'deputy'], deputy, 'a person')],
    ),
    ...twice(team.people.map(({ id }) => id)).map((i) => ({
      path: ['team', 'people', i, 'id'],
      message: 'two people share an id',
      found: `"${team.people[i]?.id}"`,
      expected: 'an id of its own',
    })),
    ...missing(modes.emergency.writers, roles, ['modes', 'emergency', 'writers'], 'a role'),
    ...topics.flatMap(({ approver }, i) =>
      approver === undefined || ids.has(approver)
        ? []
        : [unknown(['topics', i, 'approver'], approver, 'a person')],
    ),
    ...layers.flatMap((layer, i) =>
      layer.layer === 'department'
        ? missing(layer.accounts, handles, ['layers', i, 'accounts'], 'an account')
        : [],
    ),
  ];
}

function missing(
  named: readonly string[],
  known: ReadonlySet<string>,
  path: readonly (string | number)[],
  kind: string,
): Disagreement[] {
  return named.flatMap((one, i) => (known.has(one) ? [] : [unknown([...path, i], one, kind)]));
}

/** The places at which something stands that stood before. */
function twice(list: readonly string[]): number[] {
  return list.flatMap((one, i) => (list.indexOf(one) < i ? [i] : []));
}

/** Each clause has a number of its own, over all layers. */
function numbers(policy: Policy, layers: readonly RulingLayer[]): Disagreement[] {
  const seen = new Set<string>();
  const written = [
    ...policy.clauses.map(({ id }, i) => ({ id, path: ['clauses', i, 'id'] })),
    ...policy.topics.map(({ id }, i) => ({ id, path: ['topics', i, 'id'] })),
    ...policy.layers.flatMap(({ clauses, topics }, l) => [
      ...clauses.map(({ id }, i) => ({ id, path: ['layers', l, 'clauses', i, 'id'] })),
      ...topics.map(({ id }, i) => ({ id, path: ['layers', l, 'topics', i, 'id'] })),
    ]),
  ];
  const known = new Set(layers.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
  const topics = new Set(
    [...policy.topics, ...policy.layers.flatMap((layer) => layer.topics)].map(({ id }) => id),
  );
  return [
    ...written.flatMap(({ id, path }) => {
      const used = seen.has(id) || WORD_CLAUSE.test(id);
      seen.add(id);
      return used
        ? [{ path, message: 'two clauses share a number', found: `"${id}"`, expected: 'a number of its own' }]
        : [];
    }),
    ...layers.flatMap(({ enforcement, path }) =>
      enforcement.flatMap(({ clause }, i) =>
        known.has(clause) || topics.has(clause)
          ? []
          : [unknown([...path, 'enforcement', i, 'clause'], clause, 'a clause')],
      ),
    ),
  ];
}

/** What a layer has locked. */
interface Lock {
  readonly layer: RulingLayer;
  readonly level: Strictness;
  readonly reason: boolean;
  readonly overriddenBy: readonly string[] | null;
}

function enforced({ team }: Policy, layers: readonly RulingLayer[]): Disagreement[] {
  const roles = new Set(team.roles.map(({ name }) => name));
  const levels = new Map(
    layers.flatMap(({ clauses }) => clauses.map(({ id, level }) => [id, level] as const)),
  );
  const locks = new Map<string, Lock[]>();
  const found: Disagreement[] = [];
  for (const layer of layers) {
    for (const i of twice(layer.enforcement.map(({ clause }) => clause))) {
      const path = [...layer.path, 'enforcement', i, 'clause'];
      const again = `"${layer.enforcement[i]?.clause}"`;
      found.push({ path, message: 'is there twice', found: again, expected: 'each clause once in a layer' });
    }
    for (const [i, measure] of layer.enforcement.entries()) {
      const { clause, lock, overriddenBy, reason } = measure;
      const path = [...layer.path, 'enforcement', i];
      found.push(...missing(overriddenBy ?? [], roles, [...path, 'overriddenBy'], 'a role'));
      const above = (locks.get(clause) ?? []).filter((one) => one.layer.rank < layer.rank);
      for (const one of above) found.push(...loosened(one, measure, path));
      if (!lock) continue;
      const level = measure.level ?? strictest(above, levels.get(clause) ?? 'off');
      const own = { layer, level, reason: reason ?? false, overriddenBy: overriddenBy ?? null };
      locks.set(clause, [...(locks.get(clause) ?? []), own]);
    }
  }
  return found;
}

function strictest(locks: readonly Lock[], level: Strictness): Strictness {
  return locks.reduce((most, one) => stricter(most, one.level), level);
}

function loosened(
  { layer, level, reason, overriddenBy }: Lock,
  measure: RulingLayer['enforcement'][number],
  path: readonly (string | number)[],
): Disagreement[] {
  const by = `“${layer.name}” has locked ${measure.clause}`;
  const found: Disagreement[] = [];
  if (measure.level !== undefined && stricter(measure.level, level) !== measure.level) {
    const expected = `"${level}" or stricter: ${by}`;
    found.push({
      path: [...path, 'level'],
      message: 'loosens a locked clause',
      found: `"${measure.level}"`,
      expected,
    });
  }
  if (reason && measure.reason === false) {
    const expected = `a reason, as above: ${by}`;
    found.push({ path: [...path, 'reason'], message: 'loosens a locked clause', found: 'false', expected });
  }
  const more = overriddenBy && measure.overriddenBy?.find((role) => !overriddenBy.includes(role));
  if (more !== null && more !== undefined) {
    const expected = `only ${overriddenBy?.join(', ') || 'nobody'}: ${by}`;
    found.push({
      path: [...path, 'overriddenBy'],
      message: 'loosens a locked clause',
      found: `"${more}"`,
      expected,
    });
  }
  return found;
}
