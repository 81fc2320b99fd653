import { freshAmong, numbered } from './fresh-id.ts';
import type { Policy } from './schema.ts';

/** Numbers that are given out as new things are made. Standard clauses and law packs bring theirs. */
const GIVEN_OUT = /^(OWN|TOPIC)-/;

/**
 * Two who write at the same time give their new clauses and topics the same numbers. Gives ours other numbers where theirs have
 * them for something else, with all that names them, and tells the numbers: the old one, then the new one.
 */
export function renumbered(
  base: Policy,
  ours: Policy,
  theirs: Policy,
): { readonly policy: Policy; readonly numbers: ReadonlyMap<string, string> } {
  const before = new Set(numbered(base).map(({ id }) => id));
  const other = new Map(numbered(theirs).map((one) => [one.id, JSON.stringify(one)]));
  const used = new Set([...before, ...other.keys(), ...numbered(ours).map(({ id }) => id)]);
  const numbers = new Map<string, string>();
  for (const one of numbered(ours)) {
    const same = other.get(one.id);
    const [, prefix] = GIVEN_OUT.exec(one.id) ?? [];
    if (prefix === undefined || before.has(one.id)) continue;
    if (same === undefined || same === JSON.stringify(one)) continue;
    const fresh = freshAmong(used, prefix);
    used.add(fresh);
    numbers.set(one.id, fresh);
  }
  return { policy: numbers.size > 0 ? withNumbers(ours, numbers) : ours, numbers };
}

function withNumbers(policy: Policy, numbers: ReadonlyMap<string, string>): Policy {
  const own = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => (numbers.has(one.id) ? { ...one, id: numbers.get(one.id) ?? one.id } : one));
  const named = <T extends { readonly clause: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, clause: numbers.get(one.clause) ?? one.clause }));
  const within = <T extends Pick<Policy, 'clauses' | 'topics' | 'enforcement'>>(part: T): T => ({
    ...part,
    clauses: own(part.clauses),
    topics: own(part.topics),
    enforcement: named(part.enforcement),
  });
  return { ...within(policy), layers: policy.layers.map(within) };
}
