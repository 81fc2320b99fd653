import { describe } from '../../src/core/voice/describe.ts';
import { hear } from '../../src/core/voice/hear.ts';
import { FEWEST_POSTS, Learner } from '../../src/core/voice/learn.ts';
import { measure } from '../../src/core/voice/measure.ts';
import { NearestPosts } from '../../src/core/voice/nearest.ts';
import { makeScorer } from '../../src/core/voice/score.ts';
import { Misuse } from '../check/options.ts';
import { isFileError, write } from '../output.ts';
import { HELP, type Options, readOptions } from '../voice/options.ts';
import { postsIn } from '../voice/posts.ts';
import { measuresAsJson, scoreAsJson, scoreAsReport } from '../voice/report.ts';

// Whoever reads may have had enough, as `head` does.
process.stdout.on('error', () => process.exit());

let problems = 0;
try {
  await run(readOptions(process.argv.slice(2)));
  if (problems > 0) process.exitCode = 2;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (!(error instanceof Misuse) && !isFileError(error)) throw error;
  process.stderr.write('See npm run --silent voice -- --help\n');
  process.exitCode = 2;
}

async function run(options: Options): Promise<void> {
  if (options.mode === 'help') return write(HELP);
  if (options.mode === 'learn') return score(options);
  for await (const post of postsIn(options.file, tellProblem)) {
    const heard = hear(post.text);
    await write(measuresAsJson(post, heard, measure(heard)));
  }
}

async function score({ learn, json, file }: Extract<Options, { mode: 'learn' }>): Promise<void> {
  const learner = new Learner();
  const own: string[] = [];
  const nearest = new NearestPosts();
  for await (const post of postsIn(learn, tellProblem)) {
    learner.add(post);
    own.push(post.text);
    nearest.add(post.text);
  }
  const profile = learner.profile();
  if (!profile) throw new Misuse(tooFew(learn, learner.posts));
  const scored = makeScorer(profile);
  if (!json) await write(`Learned from ${profile.posts} posts. ${describe(profile).join(' ')}\n\n`);
  if (file === undefined && process.stdin.isTTY) return;
  for await (const post of postsIn(file, tellProblem)) {
    const result = scored(post.text, post.network);
    const near = nearest.find(post.text);
    const example = near === null ? null : (own[near] ?? null);
    await write(
      json ? scoreAsJson(post, hear(post.text), result, example) : scoreAsReport(post, result, example),
    );
  }
}

function tooFew(path: string, posts: number): string {
  const have = posts === 1 ? '1 post with words' : `${posts} posts with words`;
  return `${path} has ${have}, and a voice needs at least ${FEWEST_POSTS}. Add more past posts of the account.`;
}

function tellProblem(problem: string): void {
  problems++;
  process.stderr.write(`${problem}\n`);
}
