import type { Checker } from '../check/checker.ts';
import { readExample } from '../post.ts';
import { articlesOf, layersOf, type Scope } from './layers.ts';
import type { Policy } from './schema.ts';

/** A clause that does not do what its own examples say. */
export interface FailingFixture {
  readonly clause: string;
  /** `flag`: it should have found something in this text. `pass`: it should not have. */
  readonly which: 'flag' | 'pass';
  readonly text: string;
}

/**
 * Tries every clause of a policy on its own two examples. `checker`: the policy, compiled. `now`: the moment, in
 * milliseconds since 1970 UTC, of an example that names none. A clause that is switched off is not tried.
 */
export function failingFixtures(policy: Policy, checker: Checker, now: number): FailingFixture[] {
  const off = new Set(policy.enforcement.filter(({ level }) => level === 'off').map(({ clause }) => clause));
  return articlesOf(layersOf(policy))
    .filter(({ clause }) => !off.has(clause.id))
    .flatMap(({ clause: { id, fixture }, scope }) =>
      (['flag', 'pass'] as const).flatMap((which): FailingFixture[] => {
        const example = { account: policy.team.accounts[0]?.handle ?? '', ...fixture[which] };
        const { draft, situation } = readExample(example, now);
        const { findings } = checker.check(...within(scope, draft, situation));
        const met = findings.some(({ clause }) => clause === id);
        return met === (which === 'flag') ? [] : [{ clause: id, which, text: example.text }];
      }),
    );
}

type Post = ReturnType<typeof readExample>;

/** An example of a layer's clause is about a draft that the layer rules. */
function within({ networks, accounts, mode }: Scope, draft: Post['draft'], situation: Post['situation']) {
  const [network = draft.network] = networks ?? [];
  const [account = draft.account] = accounts ?? [];
  return [
    { ...draft, network, account },
    {
      ...situation,
      ...(mode === 'emergency' ? { emergency: true } : {}),
      ...(mode === 'pause' ? { paused: true } : {}),
    },
  ] as const;
}
