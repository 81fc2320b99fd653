import type { Checker } from '../../src/core/check/checker.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { TestPost } from './posts.ts';

/** What the checker made of one post. */
export interface Verdict {
  readonly post: TestPost;
  readonly right: boolean;
  readonly findings: readonly Finding[];
}

/** Monday noon in Marlow Falls, when the test posts were "written". */
const NOW = Date.UTC(2027, 4, 3, 17);

/** Checks a post and says whether the checker did what the post expects. */
export function judge(checker: Checker, post: TestPost): Verdict {
  const { findings } = checker.check({ account: null, ...post }, { now: NOW, ...post.context });
  const own = findings.filter(({ clause }) => clause === post.clause);
  const right =
    post.expect === 'flag'
      ? own.some((finding) => isAt(finding, post))
      : post.expect === 'pass'
        ? own.length === 0
        : findings.length === 0;
  return { post, right, findings };
}

/** True when the finding is about the draft as a whole, or shares words with those that are wrong. */
function isAt({ about, from, to }: Finding, { text, words }: TestPost): boolean {
  if (about === 'draft' || !words) return true;
  const start = text.indexOf(words);
  return from < start + words.length && start < to;
}

/** The share of verdicts that are right, from 0 to 1; 1 when there are none. */
export function shareRight(verdicts: readonly Verdict[]): number {
  return verdicts.length === 0 ? 1 : verdicts.filter(({ right }) => right).length / verdicts.length;
}
