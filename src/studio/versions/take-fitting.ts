import { type Policy, type Problem, parsePolicy } from '../../core/policy/schema.ts';

/** What was taken from a file, and what was not. */
export interface Taken {
  /** The very draft when nothing was taken. */
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/**
 * Takes whatever fits from data that should be a policy or a part of one: all of it when it is a policy; otherwise section by
 * section, each where the policy stays one; a list of clauses or topics entry by entry. What does not fit stays as the draft has
 * it, and is told with its place in the file. The draft must be a policy.
 */
export function takeFitting(draft: Policy, data: unknown): Taken {
  if (!isRecord(data)) return { policy: draft, problems: problemsOf(data) };
  const whole = parsePolicy({ ...draft, ...data });
  if (whole.ok) return { policy: whole.policy, problems: [] };
  let policy = draft;
  const problems: Problem[] = [];
  for (const [key, part] of Object.entries(data)) {
    const taken = takePart(policy, key, part);
    if (taken.ok) policy = taken.policy;
    else if (Array.isArray(part) && Array.isArray((policy as Record<string, unknown>)[key])) {
      policy = takeEntries(policy, key, part, problems);
    } else problems.push(...taken.problems);
  }
  return { policy, problems };
}

function takePart(policy: Policy, key: string, part: unknown) {
  const parsed = parsePolicy({ ...policy, [key]: part });
  // What was wrong elsewhere before is no fault of this part.
  return parsed.ok
    ? parsed
    : { ok: false as const, problems: parsed.problems.filter(({ path }) => isIn(path, key)) };
}

/** The entries that fit, one after the other; a list may hold thousands of right ones and a wrong one. */
function takeEntries(policy: Policy, key: string, entries: readonly unknown[], problems: Problem[]): Policy {
  const faults = parsePolicy({ ...policy, [key]: entries });
  const wrong = new Set(
    faults.ok
      ? []
      : faults.problems.filter(({ path }) => isIn(path, key)).map(({ path }) => Number(path.split('.')[1])),
  );
  if (!faults.ok) problems.push(...faults.problems.filter(({ path }) => isIn(path, key)));
  const fitting = parsePolicy({ ...policy, [key]: entries.filter((_, i) => !wrong.has(i)) });
  return fitting.ok ? fitting.policy : policy;
}

function problemsOf(data: unknown): readonly Problem[] {
  const parsed = parsePolicy(data);
  return parsed.ok ? [] : parsed.problems;
}

function isIn(path: string, key: string): boolean {
  return path === key || path.startsWith(`${key}.`);
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
