import { type Checker, compile } from '../../core/check/checker.ts';
import type { Tagger } from '../../core/check/tagger.ts';
import type { Finding } from '../../core/finding.ts';
import { writtenClauses } from '../../core/policy/layers.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';
import { readExample } from '../../core/post.ts';

/** What a clause makes of a text. */
export interface Tried {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A clause alone, tried on its own examples and on other texts. */
export interface Trial {
  readonly flag: Tried;
  readonly pass: Tried;
  try(text: string): Tried;
}

/** Makes one clause ready to be tried. Everything else in the policy says nothing. `now`: milliseconds since 1970 UTC. */
export function trialOf(policy: Policy, clause: Clause, now: number, tagger: Tagger | null): Trial {
  const checker = compile(
    {
      ...policy,
      clauses: [clause],
      topics: [],
      layers: [],
      enforcement: [],
      vocabulary: { prefer: [], avoid: [], block: [], names: [], acronyms: policy.vocabulary.acronyms },
      style: { ...policy.style, percent: 'either' },
    },
    tagger,
  );
  const account = policy.team.accounts[0]?.handle ?? '';
  const example = (which: 'flag' | 'pass') => {
    const { draft, situation } = readExample({ account, ...clause.fixture[which] }, now);
    return found(checker, clause.fixture[which].text, draft, situation);
  };
  const network = clause.networks?.[0] ?? 'x';
  const kind = clause.drafts?.[0] ?? (network === 'instagram' ? 'caption' : 'post');
  return {
    flag: example('flag'),
    pass: example('pass'),
    try: (text) => found(checker, text, { network, kind, text, account }, { now }),
  };
}

type Check = Parameters<Checker['check']>;

function found(checker: Checker, text: string, draft: Check[0], situation: Check[1]): Tried {
  return { text, findings: checker.check(draft, situation).findings };
}

/** Texts to try a clause on where nobody has brought posts: the examples of the other clauses. */
export function sampleTexts(policy: Policy, most: number): string[] {
  const texts = writtenClauses(policy).flatMap(({ fixture }) => [fixture.flag.text, fixture.pass.text]);
  const all = [...new Set(texts)].filter((text) => text.length < 400);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, i) => i % step === 0).slice(0, most);
}
