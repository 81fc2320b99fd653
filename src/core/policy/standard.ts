import type { Clause } from './clauses.ts';
import { type Place, placeOf } from './place.ts';
import { movedTo } from './rename.ts';
import { starterPolicy } from './starter.ts';

type Standard = ReadonlyMap<string, Clause>;

/** Every standard clause that was handed out. They were checked when Plainspoken was made. */
const own = new WeakSet<object>();
/** The standard clauses by the names that they speak of. A browser has to do with one organisation, or few. */
const filled = new Map<string, Standard>();
const MOST_PLACES = 4;

/** Whether this is, as it stands, a clause that comes with Plainspoken. It was checked when Plainspoken was made. */
export function isStandard(data: unknown): boolean {
  return typeof data === 'object' && data !== null && own.has(data);
}

/**
 * The clauses that come with Plainspoken, by number, speaking of the organisation whose policy this is. They are written
 * for the fictional City of Marlow Falls; its names stand for those of whoever has them in a policy.
 */
export function standardFor(policy: unknown): Standard {
  const place = placeOf(policy);
  const key = JSON.stringify(place);
  const known = filled.get(key);
  if (known) return known;
  const clauses = key === WRITTEN_FOR ? starterPolicy.clauses : movedTo(starterPolicy.clauses, place);
  for (const clause of clauses) own.add(clause);
  const standard = new Map(clauses.map((clause) => [clause.id, clause]));
  if (filled.size >= MOST_PLACES) filled.clear();
  filled.set(key, standard);
  return standard;
}

const WRITTEN_FOR = JSON.stringify(placeOf(starterPolicy) satisfies Place);

/**
 * Puts the clauses themselves where a policy only names them. A clause of a policy is written in one of three ways: by its
 * number ("TRUST-07"), as that clause with some members changed (`{"standard": "TRUST-07", "level": "block"}`), or whole.
 * So a policy is some 20 KB to send instead of 900, and standard clauses get better with Plainspoken itself. They speak of
 * the policy's own organisation; see `standardFor`. What cannot be read stays as it is, for the schema to refuse.
 */
export function writtenOut(data: unknown): unknown {
  if (!isRecord(data)) return data;
  const standard = standardFor(data);
  return withClauses(data, (written) => clauseOf(written, standard));
}

/** The policy with something done to every clause in it, those of its layers too. */
function withClauses(policy: Fields, change: (clause: unknown) => unknown): Fields {
  const { clauses, layers } = policy;
  return {
    ...policy,
    ...(Array.isArray(clauses) ? { clauses: clauses.map(change) } : {}),
    ...(Array.isArray(layers)
      ? { layers: layers.map((layer) => (isRecord(layer) ? withClauses(layer, change) : layer)) }
      : {}),
  };
}

/** Whether this names a standard clause. After `writtenOut`: one that there is not. */
export function namesStandard(written: unknown): boolean {
  return typeof written === 'string' || (isRecord(written) && Object.hasOwn(written, 'standard'));
}

function clauseOf(written: unknown, all: Standard): unknown {
  if (typeof written === 'string') return all.get(written) ?? written;
  if (!isRecord(written) || !namesStandard(written)) return written;
  const { standard, ...changed } = written;
  const clause = typeof standard === 'string' ? all.get(standard) : undefined;
  if (!clause) return written;
  return Object.keys(changed).length === 0 ? clause : { ...clause, ...changed };
}

/** A policy as it is sent and saved: `writtenOut` of it is the policy again. */
export function inShort<P extends { readonly clauses: readonly Clause[] }>(
  policy: P,
): Omit<P, 'clauses'> & { clauses: unknown[] } {
  const standard = standardFor(policy);
  return withClauses(policy as Fields, (clause) => short(clause as Clause, standard)) as ReturnType<
    typeof inShort<P>
  >;
}

/**
 * A policy in which a name has been changed, with its standard clauses speaking of it as it is called now. `before`: the
 * policy as it was. What somebody has changed in a clause stays as they wrote it.
 */
export function following<P extends { readonly clauses: readonly Clause[] }>(before: P, after: P): P {
  const was = standardFor(before);
  const is = standardFor(after);
  if (was === is) return after;
  return withClauses(after as Fields, (clause) => clauseOf(short(clause as Clause, was), is)) as unknown as P;
}

function short(clause: Clause, all: Standard): unknown {
  const standard = all.get(clause.id);
  if (!standard || standard.kind !== clause.kind) return clause;
  if (standard === clause) return clause.id;
  const changed = Object.entries(clause).filter(
    ([key, value]) => !same(value, (standard as Record<string, unknown>)[key]),
  );
  const dropped = Object.keys(standard).some((key) => (clause as Record<string, unknown>)[key] === undefined);
  if (dropped) return clause;
  return changed.length === 0 ? clause.id : { standard: clause.id, ...Object.fromEntries(changed) };
}

/** Whether two pieces of JSON say the same, in whatever order their members stand. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

type Fields = Record<string, unknown>;

function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
