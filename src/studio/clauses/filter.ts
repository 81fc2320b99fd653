import type { Tip } from '../../core/finding.ts';
import { writtenClauses } from '../../core/policy/layers.ts';
import { lockOn } from '../../core/policy/locks.ts';
import type { Strictness } from '../../core/policy/rules-schema.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';

/** Which clauses are listed. */
export interface ClauseFilter {
  readonly words: string;
  readonly tip: Tip | 'all';
  readonly level: Strictness | 'all';
}

/** How strictly the organisation takes a clause: what it has ruled, or else the law, or else the clause's own level. */
export function strictnessOf(policy: Policy, clause: Clause): Strictness {
  const ruled = policy.enforcement.find((measure) => measure.clause === clause.id)?.level;
  return ruled ?? lockOn(policy, clause.id)?.level ?? clause.level;
}

/**
 * The policy with another level for a clause. "Off" is a ruling, so that the clause keeps the level it had; any other level
 * is the clause's own, and a ruling that said otherwise is gone. A clause of the law stays as it is, and is ruled on.
 */
export function withStrictness(policy: Policy, id: string, level: Strictness): Policy {
  const others = policy.enforcement.filter((measure) => measure.clause !== id);
  const measure = policy.enforcement.find((one) => one.clause === id);
  const isOwn = policy.clauses.some((clause) => clause.id === id);
  if (level === 'off' || !isOwn) {
    return { ...policy, enforcement: [...others, { ...measure, clause: id, level }] };
  }
  const { level: _, ...rest } = measure ?? { clause: id };
  const keeps = Object.keys(rest).length > 1;
  return {
    ...policy,
    enforcement: keeps ? [...others, rest] : others,
    clauses: policy.clauses.map((clause) => (clause.id === id ? { ...clause, level } : clause)),
  };
}

/** The clauses that fit a filter, in their order. All words must be in the number, title, message or reason. */
export function filterClauses(policy: Policy, { words, tip, level }: ClauseFilter): Clause[] {
  const wanted = words.toLowerCase().split(/\s+/);
  return writtenClauses(policy).filter(
    (clause) =>
      (tip === 'all' || clause.tip === tip) &&
      (level === 'all' || strictnessOf(policy, clause) === level) &&
      wanted.every((word) =>
        `${clause.id} ${clause.title} ${clause.message} ${clause.why}`.toLowerCase().includes(word),
      ),
  );
}
