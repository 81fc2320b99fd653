import { describe } from '../../src/core/voice/describe.ts';
import { hear } from '../../src/core/voice/hear.ts';
import { FEWEST_POSTS, Learner } from '../../src/core/voice/learn.ts';
import { measure } from '../../src/core/voice/measure.ts';
import { NearestPosts } from '../../src/core/voice/nearest.ts';
import { makeScorer } from '../../src/core/voice/score.ts';
import { Misuse } from '../check/options.ts';
import { write } from '../output.ts';
import type { Options } from './options.ts';
import { postsIn } from './posts.ts';
import { measuresAsJson, scoreAsJson, scoreAsReport } from './report.ts';

let problems = 0;

/** Measures or scores the posts that are read, and writes what comes of it. Gives the exit code. */
export async function hearPosts(options: Exclude<Options, { mode: 'help' }>): Promise<number> {
  problems = 0;
  if (options.mode === 'learn') await score(options);
  else await measureAll(options);
  return problems > 0 ? 2 : 0;
}

async function measureAll({ file }: Extract<Options, { mode: 'measure' }>): Promise<void> {
  for await (const post of postsIn(file, tellProblem)) {
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
