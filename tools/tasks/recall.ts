import { compile } from '../../src/core/check/checker.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { type Half, halfOf, readPosts } from '../../test/recall/posts.ts';
import { judge, shareRight, type Verdict } from '../../test/recall/score.ts';

/**
 * How well the starter policy finds what it should: `npm run recall [-- --wrong CLAUSE ...]`. With --wrong it lists the
 * posts of those clauses that were judged wrongly, of the half that the checker is built on; the other half stays unseen.
 */
const [option, ...wanted] = process.argv.slice(2);
const checker = compile(starterPolicy);
const verdicts = readPosts().map((post) => judge(checker, post));

if (option === '--wrong') listWrong(verdicts, wanted);
else {
  table(verdicts);
  for (const half of ['built-on', 'held-out'] as const) summary(half, verdicts);
}

function summary(half: Half, all: readonly Verdict[]): void {
  const own = all.filter(({ post }) => halfOf(post) === half);
  const of = (expect: string) => own.filter(({ post }) => post.expect === expect);
  const clean = of('clean');
  const count = (isCounted: (level: string) => boolean) =>
    clean.flatMap(({ findings }) => findings).filter(({ level }) => isCounted(level)).length;
  console.log(
    `${half}: ${percent(shareRight(of('flag')))} of ${of('flag').length} violations found, ` +
      `${percent(1 - shareRight(of('pass')))} of ${of('pass').length} near misses flagged; ` +
      `${clean.length} clean posts drew ${count((level) => level !== 'advise')} at confirm or above and ` +
      `${(count((level) => level === 'advise') / Math.max(1, clean.length)).toFixed(2)} advise each`,
  );
}

function table(all: readonly Verdict[]): void {
  const clauses = [...new Set(all.flatMap(({ post }) => post.clause ?? []))];
  console.log('clause      built-on: found  flagged   held-out: found  flagged');
  for (const clause of clauses) {
    const cells = (['built-on', 'held-out'] as const).flatMap((half) =>
      (['flag', 'pass'] as const).map((expect) => {
        const share = shareRight(
          all.filter(({ post }) => post.clause === clause && post.expect === expect && halfOf(post) === half),
        );
        return percent(expect === 'flag' ? share : 1 - share).padStart(8);
      }),
    );
    console.log(clause.padEnd(16), cells.join(' '));
  }
}

function listWrong(all: readonly Verdict[], clauses: readonly string[]): void {
  for (const { post, right, findings } of all) {
    if (right || halfOf(post) !== 'built-on') continue;
    if (clauses.length > 0 && !clauses.includes(post.clause ?? 'clean')) continue;
    const drew = findings.map(({ clause, from, to }) => `${clause} "${post.text.slice(from, to)}"`);
    console.log(`${post.id} ${post.expect} (${post.network} ${post.kind}) ${post.text}`);
    if (post.words) console.log(`    words: ${post.words}`);
    console.log(`    drew: ${drew.join('; ') || 'nothing'}`);
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
