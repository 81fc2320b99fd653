import type { Clause } from './clauses.ts';
import { starterPolicy } from './starter.ts';

/** The clauses that come with Plainspoken, by number. */
const STANDARD: ReadonlyMap<string, Clause> = new Map(
  starterPolicy.clauses.map((clause) => [clause.id, clause]),
);
const OWN = new Set<unknown>(STANDARD.values());

/** Whether this is, as it stands, a clause that comes with Plainspoken. It was checked when Plainspoken was made. */
export function isStandard(data: unknown): boolean {
  return OWN.has(data);
}

/**
 * Puts the clauses themselves where a policy only names them. A clause of a policy is written in one of three ways: by its
 * number ("TRUST-07"), as that clause with some members changed (`{"standard": "TRUST-07", "level": "block"}`), or whole.
 * So a policy is some 20 KB to send instead of 900, and standard clauses get better with Plainspoken itself. What cannot be
 * read stays as it is, for the schema to refuse.
 */
export function writtenOut(data: unknown): unknown {
  if (!isRecord(data) || !Array.isArray(data['clauses'])) return data;
  return { ...data, clauses: data['clauses'].map(clauseOf) };
}

/** Whether this names a standard clause. After `writtenOut`: one that there is not. */
export function namesStandard(written: unknown): boolean {
  return typeof written === 'string' || (isRecord(written) && Object.hasOwn(written, 'standard'));
}

function clauseOf(written: unknown): unknown {
  if (typeof written === 'string') return STANDARD.get(written) ?? written;
  if (!isRecord(written) || !namesStandard(written)) return written;
  const { standard, ...changed } = written;
  const clause = typeof standard === 'string' ? STANDARD.get(standard) : undefined;
  return clause ? { ...clause, ...changed } : written;
}

/** A policy as it is sent and saved: `writtenOut` of it is the policy again. */
export function inShort<P extends { readonly clauses: readonly Clause[] }>(
  policy: P,
): Omit<P, 'clauses'> & { clauses: unknown[] } {
  return { ...policy, clauses: policy.clauses.map(short) };
}

function short(clause: Clause): unknown {
  const standard = STANDARD.get(clause.id);
  if (!standard || standard.kind !== clause.kind) return clause;
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

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
