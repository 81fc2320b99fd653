import { signal } from '@preact/signals';
import type { DryRunSum } from '../../core/policy/dry-run.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { inShort } from '../../core/policy/standard.ts';
import type { FromRun, ToRun } from './messages.ts';
import { gatherPosts, type Posts } from './posts.ts';

/** How a dry run stands. */
export type RunState =
  | { readonly at: 'idle' }
  | { readonly at: 'running'; readonly done: number; readonly posts: number }
  | {
      readonly at: 'done';
      readonly sum: DryRunSum;
      readonly took: number;
      readonly posts: Posts;
      readonly policy: Policy;
    }
  | { readonly at: 'problem'; readonly problem: string };

export const run = signal<RunState>({ at: 'idle' });

let worker: Worker | null = null;
/** Tells the run that goes on from one that was given up while its posts were being read. */
let current: object | null = null;

/** Runs the draft, and the policy in force beside it, over the posts of earlier. An earlier run is given up. */
export async function startRun(draft: Policy, base: Policy): Promise<void> {
  cancelRun();
  const own = {};
  current = own;
  run.value = { at: 'running', done: 0, posts: 0 };
  const posts = await gatherPosts(draft).catch(() => null);
  if (current !== own) return;
  if (!posts) {
    run.value = { at: 'problem', problem: 'The posts of this device could not be read. Please try again.' };
    return;
  }
  run.value = { at: 'running', done: 0, posts: posts.posts.length };
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  started.onmessage = ({ data }: MessageEvent<FromRun>) => {
    if (worker !== started) return;
    if (data.type === 'progress') run.value = { at: 'running', done: data.done, posts: posts.posts.length };
    else {
      started.terminate();
      worker = null;
      run.value =
        data.type === 'sum'
          ? { at: 'done', sum: data.sum, took: data.took, posts, policy: draft }
          : { at: 'problem', problem: data.problem };
    }
  };
  started.onerror = () => {
    worker = null;
    run.value = { at: 'problem', problem: 'The dry run stopped. Please try again.' };
  };
  started.postMessage({
    draft: inShort(draft),
    base: inShort(base),
    posts: [...posts.posts],
    now: Date.now(),
  } satisfies ToRun);
}

/** Gives a run up. */
export function cancelRun(): void {
  worker?.terminate();
  worker = null;
  current = null;
  run.value = { at: 'idle' };
}
