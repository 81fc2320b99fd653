import nlp from 'compromise';
import * as v from 'valibot';
import { compile } from '../../core/check/checker.ts';
import { makeTagger } from '../../core/check/tagger.ts';
import { DryRunTally, partToCompare } from '../../core/policy/dry-run.ts';
import { parsePolicy } from '../../core/policy/schema.ts';
import { type FromRun, toRun } from './messages.ts';

const STEP_MS = 100;

/** Runs a draft policy, and the one in force beside it, over posts of earlier. One worker, one run. */
addEventListener('message', ({ data }) => {
  const parsed = v.safeParse(toRun, data);
  if (!parsed.success) return tell({ type: 'problem', problem: 'These posts cannot be read.' });
  const { posts, now } = parsed.output;
  const draft = parsePolicy(parsed.output.draft);
  const base = parsePolicy(parsed.output.base);
  if (!draft.ok || !base.ok) return tell({ type: 'problem', problem: 'Please mend the policy first.' });
  const begun = performance.now();
  const tagger = makeTagger(() => nlp);
  const part = partToCompare(base.policy, draft.policy);
  const current = compile(draft.policy, tagger);
  const before = compile(part?.policy ?? base.policy, tagger);
  const tally = new DryRunTally();
  let told = 0;
  for (const [i, { time, ...post }] of posts.entries()) {
    const situation = { now: time ?? now };
    const { findings } = current.check(post, situation);
    const older = before.check(post, situation).findings;
    const same = part ? findings.filter(({ clause }) => !part.clauses.has(clause)) : [];
    tally.add(findings, [...same, ...older]);
    if (performance.now() - told > STEP_MS) {
      told = performance.now();
      tell({ type: 'progress', done: i + 1 });
    }
  }
  tell({ type: 'sum', sum: tally.sum(), took: performance.now() - begun });
});

function tell(message: FromRun): void {
  postMessage(message);
}
