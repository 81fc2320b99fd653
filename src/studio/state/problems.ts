import { effect, signal } from '@preact/signals';
import { type Policy, type Problem, parsePolicy } from '../../core/policy/schema.ts';
import { draft } from './document.ts';
import { dotted, type Path } from './path.ts';

/** What does not fit in the draft. It is looked at when nobody has typed for a moment. */
export const problems = signal<readonly Problem[]>([]);

/** The draft as a policy that can be tried and published; null while something does not fit. */
export const readyPolicy = signal<Policy | null>(null);

const PAUSE_MS = 200;

/** Keeps `problems` and `readyPolicy` up to date from now on. Returns what ends that. */
export function watchProblems(): () => void {
  look(draft.peek());
  return effect(() => {
    const policy = draft.value;
    const timer = setTimeout(() => look(policy), PAUSE_MS);
    return () => clearTimeout(timer);
  });
}

/** The draft as it is at this very moment, when it fits; null otherwise. For whatever goes out or is tried. */
export function readyNow(): Policy | null {
  look(draft.peek());
  return readyPolicy.peek();
}

function look(policy: Policy | null): void {
  const parsed = policy ? parsePolicy(policy) : null;
  problems.value = parsed?.ok === false ? parsed.problems : [];
  readyPolicy.value = parsed?.ok ? parsed.policy : null;
}

/** Problems at a place itself, or also below it. */
export function problemsAt(path: Path, below = false): readonly Problem[] {
  const here = dotted(path);
  return problems.value.filter((one) => one.path === here || (below && one.path.startsWith(`${here}.`)));
}
